/**
 * The demo as a newcomer finds it, and as it goes on: it takes as long to make as a dozen tests take, and every time it
 * is made all functions are loaded anew. So it is made once, and these stand in the order of their stories: what is only
 * looked at, what changes under somebody's eyes, a first lead and a day, work with many leads, and two days more.
 */
import './demo/everyPage.ts';
import './demo/liveUpdates.ts';
import './demo/tour.ts';
import './demo/leadList.ts';
import './demo/saleToReferral.ts';

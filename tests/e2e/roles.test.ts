import { beforeAll, describe, expect, test } from 'vitest';
import { origin, ports } from '../harness/ports.ts';
import type { Shop } from './stage/openShop.ts';
import { askForTokens } from './stage/signIn.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
let rival: Shop;
let leadId: string;
let rivalsLeadId: string;

beforeAll(async () => {
  [shop, rival] = await Promise.all([
    stage.openShop('roles-shop'),
    stage.openShop('rival-shop', { business: { name: 'Rival Heating' } }),
  ]);
  [leadId, rivalsLeadId] = await Promise.all([
    shop.receive({ name: 'Rita Ours', message: 'What does a service visit cost?' }),
    rival.receive({ name: 'Roy Theirs', message: 'What does a service visit cost?' }),
  ]);
});

describe('a viewer', () => {
  test('sees leads, their timeline and the settings, and nothing to change them with', async () => {
    const page = await stage.enter(shop, 'viewer', '/leads');
    await page.getByRole('link', { name: 'Rita Ours' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add a lead' }).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Pause everything' }).count()).toBe(0);

    await page.getByRole('link', { name: 'Rita Ours' }).click();
    await page.getByRole('region', { name: 'Timeline' }).getByText('A service visit costs $89.').waitFor();
    for (const name of [/^Status of/, /^Priority/, 'Assign', 'Stop the follow-ups', 'I’ll take it', 'Add a note']) {
      expect(await page.getByRole('button', { name }).count(), String(name)).toBe(0);
    }

    await page.goto(`${origin}/outbox`);
    await page.getByRole('list', { name: 'Emails' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);

    await page.goto(`${origin}/workflows/lead-nurturing`);
    await page.getByText('An owner or a manager can change them.').waitFor();
    await expect.poll(() => page.getByRole('switch').isDisabled()).toBe(true);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Ask me before a first reply goes out' }).isDisabled()).toBe(true);
    await expect.poll(() => page.getByRole('button', { name: 'Show what would go out' }).isEnabled()).toBe(true);
  });
});

describe('an agent', () => {
  test('works leads and looks at the settings, which a manager may change', async () => {
    const agent = await stage.enter(shop, 'agent', `/leads/${leadId}`);
    await agent.getByRole('button', { name: 'Status of Rita Ours: Contacted. Change' }).waitFor();
    await agent.goto(`${origin}/settings`);
    await agent.getByText('An owner or a manager can change them.').waitFor();
    expect(await agent.getByLabel('Name', { exact: true }).isDisabled()).toBe(true);
    await agent.goto(`${origin}/workflows/lead-nurturing`);
    await expect.poll(() => agent.getByRole('switch').isDisabled()).toBe(true);
    expect(await agent.getByRole('button', { name: 'Pause everything' }).count()).toBe(0);

    const manager = await stage.enter(shop, 'manager', '/workflows/lead-nurturing');
    await manager.getByRole('switch', { name: 'On' }).waitFor();
    await expect.poll(() => manager.getByRole('switch').isEnabled()).toBe(true);
  });

  test('who loses the role while a page is open is told in plain words, and nothing is changed', async () => {
    stage.expectComplaint(/403|permission/i);
    const { paths } = stage.connection;
    const agent = await stage.enter(rival, 'agent', `/leads/${rivalsLeadId}`);
    const menu = agent.getByRole('button', { name: 'Status of Roy Theirs: Contacted. Change' });
    await menu.waitFor();
    await paths.members(rival.id).doc(rival.uid('agent')).update({ role: 'viewer' });
    await menu.click();
    await agent.getByRole('menuitem', { name: 'Lost' }).click();
    await agent.getByText('yours is viewer').waitFor();
    expect((await rival.untilLead(rivalsLeadId, () => true)).status).toBe('contacted');
  });
});

describe('another business', () => {
  test('cannot be opened, whatever the address says', async () => {
    const page = await stage.enter(shop, 'owner', `/leads/${rivalsLeadId}`);
    await page.getByRole('heading', { name: 'There is no such lead' }).waitFor();
    await page.evaluate((id) => localStorage.setItem('followthrough.business', id), rival.id);
    await page.goto(`${origin}/leads`);
    await page.getByRole('link', { name: 'Rita Ours' }).waitFor();
    expect(await page.getByText('Roy Theirs').count()).toBe(0);
    expect(await page.getByText('Rival Heating').count()).toBe(0);
  });

  test('cannot be asked for anything by a member of this one', async () => {
    const { idToken } = await askForTokens(shop.email('owner'), shop.password);
    const answer = await fetch(`http://127.0.0.1:${ports.functions}/demo-followthrough/us-central1/leadNurturing-changeLeadStatus`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${idToken}` },
      body: JSON.stringify({ data: { businessId: rival.id, leadId: rivalsLeadId, status: 'lost' } }),
    });
    expect(answer.status).toBe(403);
    expect((await rival.untilLead(rivalsLeadId, () => true)).status).toBe('contacted');
  });
});

describe('signing in', () => {
  test('with a wrong password says what to do, and not whether there is such an account', async () => {
    stage.expectComplaint(/400/);
    const page = await stage.visit('/');
    await page.getByLabel('Email').fill(shop.email('owner'));
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('The email or the password is not right. Check both and try again.').waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe(shop.email('owner'));
  });

  test('without belonging to any business says whom to ask', async () => {
    await stage.connection.auth.createUser({ uid: 'nobodys-member', email: 'nobody@example.com', password: shop.password });
    const page = await stage.visit('/');
    await page.getByLabel('Email').fill('nobody@example.com');
    await page.getByLabel('Password').fill(shop.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You are not in a business yet').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});

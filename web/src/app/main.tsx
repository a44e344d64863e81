import './theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from '../lib/firebase.ts';
import { App } from './App.tsx';
import { CouldNotStart } from './CouldNotStart.tsx';
import { reloadOnceAfterDeploy } from './reloadOnceAfterDeploy.ts';

reloadOnceAfterDeploy();

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);
try {
  await connect();
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} catch {
  root.render(<CouldNotStart />);
}

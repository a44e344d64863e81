import { Component, type ReactNode } from 'react';
import { ErrorNote } from '../components/ui/ErrorNote.tsx';

interface Props {
  /** Another value, another try: the address of the page, so that going elsewhere helps. */
  resetKey?: string;
  children: ReactNode;
}

interface State {
  failed: boolean;
  resetKey: string | undefined;
}

/** Keeps one broken page from taking the rest with it, and says so in plain words. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="mx-auto max-w-md px-4 py-16">
        <ErrorNote title="This page could not be shown" retry={() => window.location.reload()}>
          Nothing is lost, and your leads are still being answered. Reload the page; if it happens again, tell us what
          you were doing.
        </ErrorNote>
      </div>
    );
  }
}

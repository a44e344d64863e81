import { useSearchParams } from 'react-router';
import { Page } from '../../app/Page.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import { usePermissions } from '../../lib/useBusiness.tsx';
import { BusinessSettings } from './BusinessSettings.tsx';
import { FormSettings } from './FormSettings.tsx';
import { TeamSettings } from './TeamSettings.tsx';

const tabs = [
  { key: 'business', label: 'Business' },
  { key: 'form', label: 'Lead form' },
  { key: 'team', label: 'Team on call' },
] as const;

/** What holds for the whole business. What belongs to a workflow is set on its own page. */
export default function SettingsPage() {
  const { canChangeSettings } = usePermissions();
  const [address, setAddress] = useSearchParams();
  const tab = tabs.find(({ key }) => key === address.get('tab'))?.key ?? 'business';
  return (
    <Page>
      <PageHeader
        title="Settings"
        description={canChangeSettings ? undefined : 'You can look at these settings. An owner or a manager can change them.'}
      />
      <Tabs label="Settings" tabs={tabs} selected={tab} onSelect={(key) => setAddress({ tab: key }, { replace: true })}>
        {tab === 'business' && <BusinessSettings />}
        {tab === 'form' && <FormSettings />}
        {tab === 'team' && <TeamSettings />}
      </Tabs>
    </Page>
  );
}

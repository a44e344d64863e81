import { Page } from '../../app/Page.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { GuideCard } from '../guide/GuideCard.tsx';
import { NeedsYou } from './NeedsYou.tsx';
import { OverviewSection } from './OverviewSection.tsx';

export default function HomePage() {
  return (
    <Page>
      <PageHeader title="Home" />
      <GuideCard />
      <NeedsYou />
      <OverviewSection />
    </Page>
  );
}

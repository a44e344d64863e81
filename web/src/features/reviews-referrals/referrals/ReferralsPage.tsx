export default function ReferralsPage() {
  return null;
}

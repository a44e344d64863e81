export default function WorkflowPage() {
  return null;
}

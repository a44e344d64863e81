import { type DragEvent, useState } from 'react';

/** Cards carry the id of their lead under this type, so that nothing else that is dragged here is taken for one. */
export const draggedLead = 'application/x-followthrough-lead';

/** Handlers that make an element take a dragged card; without `onDrop` it takes none. */
export function useDropTarget(onDrop: ((leadId: string) => void) | undefined) {
  const [over, setOver] = useState(false);
  const isCard = (event: DragEvent) => onDrop !== undefined && event.dataTransfer.types.includes(draggedLead);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!isCard(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node) || !event.currentTarget.contains(into)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!isCard(event)) return;
        event.preventDefault();
        setOver(false);
        onDrop?.(event.dataTransfer.getData(draggedLead));
      },
    },
  };
}

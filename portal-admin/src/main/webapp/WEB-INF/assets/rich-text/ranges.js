/* How far a mark reaches around a place in the text. */
export const getMarkRange = ($pos, type) => {
  const { parent } = $pos;
  const at = parent.childAfter($pos.parentOffset);
  const start = at.node && type.isInSet(at.node.marks) ? at : parent.childBefore($pos.parentOffset);
  const mark = start.node && type.isInSet(start.node.marks);
  if (!mark) return null;
  let first = start.index;
  let last = start.index + 1;
  let from = $pos.start() + start.offset;
  let to = from + start.node.nodeSize;
  while (first > 0 && mark.isInSet(parent.child(first - 1).marks)) from -= parent.child(--first).nodeSize;
  while (last < parent.childCount && mark.isInSet(parent.child(last).marks)) to += parent.child(last++).nodeSize;
  return { from, to, mark };
};

/* What many type for a heading, a list or a quotation becomes one; the key that deletes takes it back. */
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { Plugin } from "prosemirror-state";
import { schema } from "./schema.js";

const { nodes } = schema;

const rules = [
  textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, ([, signs]) => ({ level: signs.length })),
  wrappingInputRule(/^[-*]\s$/, nodes.bullet_list),
  wrappingInputRule(/^(\d{1,4})\.\s$/, nodes.ordered_list, ([, start]) => ({ start: Number(start) > 1 ? Number(start) : null })),
  wrappingInputRule(/^>\s$/, nodes.blockquote),
];

const back = keymap({ Backspace: undoInputRule });

export const habits = () => {
  const plugin = inputRules({ rules });
  return new Plugin({ ...plugin.spec, props: { ...plugin.spec.props, handleKeyDown: back.props.handleKeyDown } });
};

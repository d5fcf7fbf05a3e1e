import type { JSX } from 'preact';
import { ChoiceField, FontField, SwitchField } from '../../components/setting-field';
import { SettingGroup } from '../../components/setting-group';
import { useWords, type Translate } from '../../components/words';
import { SETTING_FIELDS, type SettingName, type Settings } from '../../utils/platform/settings';

/** The settings in the order of the page. A test sees to it that none is missing. */
export const GROUPS: readonly { readonly id: string; readonly names: readonly SettingName[] }[] = [
  { id: 'general', names: ['format', 'language'] },
  {
    id: 'docx',
    names: [
      'docxLayout',
      'docxTitleFont',
      'docxHeadingFont',
      'docxSubheadingFont',
      'docxBodyFont',
      'docxDigits',
      'docxLinePitch',
      'docxPageNumbers',
    ],
  },
  { id: 'txt', names: ['txtEncoding', 'txtLineEnd', 'txtIndent', 'txtNumbers'] },
  { id: 'md', names: ['mdFrontMatter'] },
  {
    id: 'wording',
    names: [
      'widenPunctuation',
      'removeHanSpaces',
      'reportQuotes',
      'reportPlaceholders',
      'markPictures',
    ],
  },
];

/** Groups and settings that say more than their name. */
const ABOUT = new Set(['docx', 'wording']);
const HINTS = new Set<SettingName>([
  'format',
  'docxLayout',
  'docxTitleFont',
  'docxLinePitch',
  'docxPageNumbers',
  'txtEncoding',
  'txtLineEnd',
  'txtNumbers',
  'mdFrontMatter',
  'widenPunctuation',
  'removeHanSpaces',
  'reportQuotes',
  'reportPlaceholders',
  'markPictures',
]);

/** What the plain layout has no use for. */
const OFFICIAL_ONLY = new Set<SettingName>([
  'docxTitleFont',
  'docxSubheadingFont',
  'docxBodyFont',
  'docxLinePitch',
]);

interface Props {
  readonly settings: Settings;
  onChange(name: SettingName, value: string | boolean): void;
}

/** All settings, group by group. */
export function Groups({ settings, onChange }: Props): JSX.Element {
  const words = useWords();
  return (
    <>
      {GROUPS.map(({ id, names }) => (
        <SettingGroup
          key={id}
          id={id}
          heading={words(`group.${id}`)}
          about={ABOUT.has(id) ? words(`about.${id}`) : undefined}
        >
          {names.map((name) => (
            <Setting key={name} {...{ name, settings, words, onChange }} />
          ))}
        </SettingGroup>
      ))}
    </>
  );
}

function Setting(props: Props & { name: SettingName; words: Translate }): JSX.Element {
  const { name, settings, words, onChange } = props;
  const field = SETTING_FIELDS[name];
  const common = {
    name,
    label: words(`setting.${name}`),
    hint: HINTS.has(name) ? words(`hint.${name}`) : undefined,
    disabled: settings.docxLayout === 'plain' && OFFICIAL_ONLY.has(name),
    onChange: (value: string | boolean) => onChange(name, value),
  };
  const value = settings[name];
  if (typeof value === 'boolean') return <SwitchField {...common} value={value} />;
  if (field.kind === 'font')
    return <FontField {...common} value={value} proposals={field.values} />;
  const values = field.kind === 'choice' ? field.values : [];
  const choices = values.map((choice) => ({ value: choice, label: labelOf(name, choice, words) }));
  return <ChoiceField {...common} value={value} choices={choices} />;
}

/** Numbers speak for themselves; formats have their names from the popup. */
function labelOf(name: SettingName, value: string, words: Translate): string {
  if (name === 'docxLinePitch') return value;
  return name === 'format' ? words(`format.${value}`) : words(`choice.${name}-${value}`);
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SettingGroup } from '../../components/setting-group';
import { useWords } from '../../components/words';
import type { Services } from './services';

/** The keys that the browser knows, and the way to change them, which only the browser can. */
export function Shortcuts({ services }: { readonly services: Services }): JSX.Element {
  const words = useWords();
  const [keys, setKeys] = useState({ popup: '', copy: '' });
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const read = (): void => void services.shortcuts().then(setKeys);
    read();
    // They may have been changed on the browser's page meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  const change = (): void => void services.openShortcuts().then((opened) => setRefused(!opened));
  return (
    <SettingGroup id="shortcuts" heading={words('group.shortcuts')} about={undefined}>
      <dl class="shortcuts">
        <dt>{words('shortcuts.popup')}</dt>
        <dd>{keys.popup ? <kbd>{keys.popup}</kbd> : words('shortcuts.none')}</dd>
        <dt>{words('shortcuts.copy')}</dt>
        <dd>{keys.copy ? <kbd>{keys.copy}</kbd> : words('shortcuts.none')}</dd>
      </dl>
      <button type="button" class="plain-button" onClick={change}>
        {words('shortcuts.change')}
      </button>
      {refused && (
        <p class="setting-hint" role="status">
          {words('shortcuts.where', { place: services.shortcutsPlace })}
        </p>
      )}
    </SettingGroup>
  );
}

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Loading, Problem } from '../../components/blank';
import { Masthead } from '../../components/masthead';
import { Words, type Translate } from '../../components/words';
import type { Settings } from '../../utils/platform/settings';
import { Result } from './result';
import type { Services } from './services';
import { useReading } from './use-reading';

interface Props {
  readonly services: Services;
  readonly words: Translate;
  readonly settings: Settings;
  /** Called when the whole result, or what stands against it, is on the page. */
  onDone(): void;
}

/** The popup: reads the page, then shows the result or why there is none. */
export function App({ services, words, settings, onDone }: Props): JSX.Element {
  const reading = useReading(services.read);
  const failed = reading?.ok === false;
  useEffect(() => {
    if (failed) onDone();
  }, [failed]);
  return (
    <Words.Provider value={words}>
      {reading?.ok ? (
        <Result {...reading} {...{ services, settings }} onWhole={onDone} />
      ) : (
        <div class={reading ? 'popup compact' : 'popup'}>
          <Masthead name={undefined} onSettings={services.openSettings} />
          <main class="main">
            {reading ? <Problem line={words(`problem.${reading.problem}`)} /> : <Loading />}
          </main>
        </div>
      )}
    </Words.Provider>
  );
}

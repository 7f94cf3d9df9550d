import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import './styles/index.css';
import { App } from './components/app.tsx';
import { i18n } from './i18n/index.ts';
import { theme } from './theme.ts';
import { WorkerEngine, type WorkerPort } from './worker/worker-engine.ts';

const engine = new WorkerEngine(
  (): WorkerPort =>
    new Worker(new URL('./worker/measure-worker.ts', import.meta.url), { type: 'module', name: 'measure' }),
);

createRoot(document.getElementById('root')!).render(
  <I18nextProvider i18n={i18n}>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <App engine={engine} />
    </MantineProvider>
  </I18nextProvider>,
);

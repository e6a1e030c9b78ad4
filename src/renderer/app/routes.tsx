// Every page and its address. Hash history: the same files work from a custom protocol and from a web host.
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Layout } from './layout.tsx';
import { PrintLayout } from './print-layout.tsx';
import { PageFailed, PageNotFound, PagePending } from './page-states.tsx';

const root = createRootRoute({ notFoundComponent: PageNotFound });
const inLayout = createRoute({ getParentRoute: () => root, id: 'layout', component: Layout });
const inPrint = createRoute({ getParentRoute: () => root, id: 'print', component: PrintLayout });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});

const page = <Path extends string>(path: Path) => ({ getParentRoute: () => inLayout, path });

const today = createRoute({
  ...page('/today'),
  component: lazyRouteComponent(() => import('#renderer/features/today/today-page.tsx'), 'TodayPage'),
});
const promises = createRoute({
  ...page('/promises'),
  component: lazyRouteComponent(() => import('#renderer/features/promises/promises-page.tsx'), 'PromisesPage'),
});
const cases = createRoute({
  ...page('/cases'),
  component: lazyRouteComponent(() => import('#renderer/features/cases/queue-page.tsx'), 'QueuePage'),
});
const oneCase = createRoute({
  ...page('/cases/$caseId'),
  component: lazyRouteComponent(() => import('#renderer/features/cases/case-page.tsx'), 'CasePage'),
});
const intake = createRoute({
  ...page('/intake'),
  component: lazyRouteComponent(() => import('#renderer/features/intake/intake-page.tsx'), 'IntakePage'),
});
const customer = createRoute({
  ...page('/customers/$id'),
  component: lazyRouteComponent(() => import('#renderer/features/customers/customer-page.tsx'), 'CustomerPage'),
});
const scripts = createRoute({
  ...page('/scripts'),
  component: lazyRouteComponent(() => import('#renderer/features/scripts/scripts-page.tsx'), 'ScriptsPage'),
});
const scriptEditor = createRoute({
  ...page('/scripts/edit/$language/$scriptId'),
  component: lazyRouteComponent(
    () => import('#renderer/features/scripts/editor/script-editor-page.tsx'),
    'ScriptEditorPage',
  ),
});
const fragments = createRoute({
  ...page('/scripts/fragments'),
  component: lazyRouteComponent(() => import('#renderer/features/scripts/fragments-page.tsx'), 'FragmentsPage'),
});
const letters = createRoute({
  ...page('/letters'),
  component: lazyRouteComponent(() => import('#renderer/features/letters/letters-page.tsx'), 'LettersPage'),
});
const letter = createRoute({
  ...page('/letters/$letterId'),
  component: lazyRouteComponent(() => import('#renderer/features/letters/letter-page.tsx'), 'LetterPage'),
});
const papers = createRoute({
  ...page('/papers'),
  component: lazyRouteComponent(() => import('#renderer/features/papers/papers-page.tsx'), 'PapersPage'),
});
const paperText = createRoute({
  ...page('/papers/$kind'),
  component: lazyRouteComponent(() => import('#renderer/features/papers/paper-text-page.tsx'), 'PaperTextPage'),
});
const settings = createRoute({
  ...page('/settings/$section'),
  component: lazyRouteComponent(() => import('#renderer/features/settings/settings-page.tsx'), 'SettingsPage'),
});
/** Any other address: said within the frame, so that the way on stands beside it. */
const unknown = createRoute({ ...page('/$'), component: PageNotFound });

const printLetter = createRoute({
  getParentRoute: () => inPrint,
  path: '/print/letter/$letterId',
  component: lazyRouteComponent(() => import('#renderer/features/letters/print-letter-page.tsx'), 'PrintLetterPage'),
});
const printCase = createRoute({
  getParentRoute: () => inPrint,
  path: '/print/case/$caseId',
  component: lazyRouteComponent(() => import('#renderer/features/cases/print-case-page.tsx'), 'PrintCasePage'),
});
const printCaseFile = createRoute({
  getParentRoute: () => inPrint,
  path: '/print/case-file/$caseId',
  component: lazyRouteComponent(() => import('#renderer/features/cases/print-file-page.tsx'), 'PrintFilePage'),
});
const printRestatement = createRoute({
  getParentRoute: () => inPrint,
  path: '/print/restatement/$caseId',
  component: lazyRouteComponent(
    () => import('#renderer/features/cases/print-restatement-page.tsx'),
    'PrintRestatementPage',
  ),
});
const printHandOver = createRoute({
  getParentRoute: () => inPrint,
  path: '/print/papers/hand-over',
  component: lazyRouteComponent(() => import('#renderer/features/papers/hand-over-page.tsx'), 'HandOverPage'),
});
const printWeek = createRoute({
  getParentRoute: () => inPrint,
  path: '/print/papers/week-review',
  component: lazyRouteComponent(() => import('#renderer/features/papers/week-page.tsx'), 'WeekPage'),
});
const printText = createRoute({
  getParentRoute: () => inPrint,
  path: '/print/papers/text/$kind',
  component: lazyRouteComponent(() => import('#renderer/features/papers/print-text-page.tsx'), 'PrintTextPage'),
});

const routeTree = root.addChildren([
  home,
  inLayout.addChildren([
    today,
    promises,
    cases,
    oneCase,
    intake,
    customer,
    scripts,
    scriptEditor,
    fragments,
    letters,
    letter,
    papers,
    paperText,
    settings,
    unknown,
  ]),
  inPrint.addChildren([printLetter, printCase, printCaseFile, printRestatement, printHandOver, printWeek, printText]),
]);

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: PageFailed,
  defaultPendingComponent: PagePending,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

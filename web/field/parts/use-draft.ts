import { useApp, useSession } from '../app.ts';
import { draftsOf, type OpenDraft, openDraft } from '../drafts.ts';
import { useLoaded } from './use-loaded.ts';

/** The draft of an address: the open one, or the one on the disk. Nothing until it is there; null where there is none. */
export const useDraft = (id: string): OpenDraft | null | undefined => {
  const app = useApp();
  const session = useSession();
  return useLoaded(async () => {
    if (app.open.draft?.draft.value.id === id) return app.open.draft;
    const kept = (await draftsOf(app.tablet, session)).find((draft) => draft.id === id);
    if (!kept) return null;
    app.open.draft = openDraft(app.tablet, session, kept);
    return app.open.draft;
  }, [id]);
};

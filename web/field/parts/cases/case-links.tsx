import { useState } from 'preact/hooks';
import type { CaseView } from '../../../../shared/cases/case-view.ts';
import { useApp, useSay } from '../../app.ts';
import type { KeptCase } from '../../cases/kept-case.ts';

type Link = CaseView['links'][number];

const titles = { 'same-event': 'cases.link-same', repeated: 'cases.link-repeated' } as const;
const states = {
  proposed: 'cases.link-proposed',
  confirmed: 'cases.link-confirmed',
  rejected: 'cases.link-rejected',
  disputed: 'cases.link-disputed',
} as const;

/** The last that this side has said, sent or waiting to be sent. */
const ownDecision = ({ view, written }: KeptCase, { link, as }: Link): 'confirmed' | 'rejected' | undefined =>
  [...(view?.thread ?? []), ...written]
    .filter(({ own }) => own)
    .map(({ message }) => message)
    .filter((message) => message.kind === 'link' && message.link === link && message.as === as)
    .map((message) => (message.kind === 'link' ? message.decision : undefined))
    .at(-1);

const Decide = ({ kept, link }: { kept: KeptCase; link: Link }) => {
  const { cases } = useApp();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const said = ownDecision(kept, link);
  const decide = async (decision: 'confirmed' | 'rejected') => {
    setBusy(true);
    const message = { kind: 'link' as const, id: crypto.randomUUID(), link: link.link, as: link.as, decision };
    await cases.write(kept.summary.id, message);
    setBusy(false);
  };
  return (
    <>
      <button type="button" disabled={busy || said === 'confirmed'} onClick={() => void decide('confirmed')}>
        {say('cases.link-confirm')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={busy || said === 'rejected'}
        onClick={() => void decide('rejected')}
      >
        {say('cases.link-reject')}
      </button>
    </>
  );
};

/** Records that may be of the same event, each with its reasons: an officer says whether they are. */
export const CaseLinks = ({ kept, takes }: { kept: KeptCase; takes: boolean }) => {
  const say = useSay();
  const links = kept.view?.links ?? [];
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{say('cases.links')}</h2>
      <ul class="plain">
        {links.map((link) => (
          <li class="card" key={`${link.link} ${link.as}`}>
            <p>
              <strong>{say(titles[link.as])}</strong> · {say(states[link.state])}
            </p>
            <p class="small">{link.link}</p>
            <ul>
              {link.reasons.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
            {takes && (
              <p>
                <Decide kept={kept} link={link} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dateOf } from '../cases/dates.ts';
import { caseStore } from '../store/case-store.ts';
import type { WholeCase } from '../store/stored.ts';
import { record, redo, startHistory, undo, type History } from '../state/history.ts';
import { messageOf } from '../state/message-of.ts';
import { useUndoKeys } from '../state/use-undo-keys.ts';
import { newConsultation, type Consultation } from './consultation.ts';
import { withValue, type Path } from './draft.ts';
import { rememberClinic, rememberedClinic } from './remembered-clinic.ts';

export type Saving = 'saved' | 'saving' | { failed: string };

/** The consultation of a case: read from the disk, undone and redone, every change written at once. */
export function useConsultation(whole: WholeCase) {
  const caseId = whole.case.id;
  const [history, setHistory] = useState<History<Consultation> | null>(null);
  const [saving, setSaving] = useState<Saving>('saved');
  const written = useRef<Consultation | null>(null);
  const writing = useRef(false);

  useEffect(() => {
    let current = true;
    caseStore
      .consultation(caseId)
      .then((found) => {
        if (!current) return;
        const start = found ?? newConsultation(dateOf(new Date()), rememberedClinic());
        written.current = start;
        setHistory(startHistory<Consultation>(start));
      })
      .catch((error: unknown) => current && setSaving({ failed: messageOf(error) }));
    return () => {
      current = false;
    };
  }, [caseId]);

  const present = history?.present ?? null;
  const newest = useRef(present);
  newest.current = present;
  const save = useCallback(async () => {
    if (writing.current) return;
    writing.current = true;
    setSaving('saving');
    try {
      while (newest.current && newest.current !== written.current) {
        const value = newest.current;
        await caseStore.putConsultation({ ...value, id: caseId, caseId });
        written.current = value;
      }
      setSaving('saved');
    } catch (error) {
      setSaving({ failed: messageOf(error) });
    } finally {
      writing.current = false;
    }
  }, [caseId]);
  useEffect(() => {
    if (present && present !== written.current) void save();
  }, [present, save]);
  const clinic = present?.answers.clinic;
  useEffect(() => rememberClinic(clinic), [clinic]);

  const change = useCallback(
    (make: (now: Consultation) => Consultation, gesture: string | null = null) =>
      setHistory((h) => h && record(h, make(h.present), gesture)),
    [],
  );
  /** Answers one question; undefined takes the answer away. Typing in one field is one step back. */
  const answer = useCallback(
    (path: Path, value: unknown, gesture: string | null = null) =>
      change((now) => {
        const { [path]: _, ...unread } = now.unread;
        return { ...now, answers: withValue(now.answers, path, value), unread };
      }, gesture),
    [change],
  );
  /** Keeps what was typed and cannot be read; the answer there is gone. */
  const typed = useCallback(
    (path: Path, text: string) =>
      change(
        (now) => ({
          ...now,
          answers: withValue(now.answers, path, undefined),
          unread: { ...now.unread, [path]: text },
        }),
        `type ${path}`,
      ),
    [change],
  );
  const back = useCallback(() => setHistory((h) => h && undo(h)), []);
  const forth = useCallback(() => setHistory((h) => h && redo(h)), []);
  useUndoKeys(back, forth);

  const state = useMemo(
    () => ({
      consultation: present,
      change,
      answer,
      typed,
      undo: back,
      redo: forth,
      canUndo: !!history?.past.length,
      canRedo: !!history?.future.length,
    }),
    [present, change, answer, typed, back, forth, history],
  );
  // Apart: it changes twice after each answer, and only one line shows it.
  return { state, saving: useMemo(() => ({ saving, saveAgain: () => void save() }), [saving, save]) };
}

export type ConsultationState = ReturnType<typeof useConsultation>['state'];
export type SavingState = ReturnType<typeof useConsultation>['saving'];

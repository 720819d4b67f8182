import type { Members, Question } from './description.ts';

const isPlace = (step: string): boolean => /^\d+$/.test(step);

const inside = (question: Question): Members => {
  if (question.is === 'group') return question.members;
  return question.is === 'list' ? inside(question.item) : [];
};

/**
 * The labels on the way to a field, such as `Seizure 2, Quantity`: what an error summary calls it.
 * @param members of the form @param label of a field by the key of its word
 */
export const nameOfPointer = (pointer: string, members: Members, label: (word: string) => string): string => {
  const names: string[] = [];
  let within = members;
  for (const step of pointer.split('/').slice(1)) {
    if (isPlace(step)) {
      if (names.length > 0) names.push(`${names.pop()} ${Number(step) + 1}`);
      continue;
    }
    const member = within.find(({ name }) => name === step);
    names.push(label(member?.word ?? step));
    within = member ? inside(member.question) : [];
  }
  return [...new Set(names)].join(', ');
};

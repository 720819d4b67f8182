/** Answers as they are typed: JSON without the guarantee of any schema. */
export type Answer = undefined | null | string | number | boolean | readonly Answer[] | Answers;

export type Answers = { readonly [name: string]: Answer };

/** Where an answer is: names of members and places in lists. */
export type Path = readonly (string | number)[];

export const isAnswers = (value: Answer): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Answer): value is readonly Answer[] => Array.isArray(value);

/** The answer at a place; undefined where there is none. */
export const answerAt = (answers: Answer, path: Path): Answer => {
  const [step, ...rest] = path;
  if (step === undefined) return answers;
  if (isList(answers)) return answerAt(answers[Number(step)], rest);
  return isAnswers(answers) ? answerAt(answers[step], rest) : undefined;
};

const withItem = (list: readonly Answer[], index: number, item: Answer): readonly Answer[] =>
  Array.from({ length: Math.max(list.length, index + 1) }, (_, at) => (at === index ? item : list[at]));

/** The answers with another one at a place. Nothing that was there is changed. */
export const withAnswer = (answers: Answer, path: Path, answer: Answer): Answer => {
  const [step, ...rest] = path;
  if (step === undefined) return answer;
  if (typeof step === 'number') {
    const list = isList(answers) ? answers : [];
    return withItem(list, step, withAnswer(list[step], rest, answer));
  }
  const members = isAnswers(answers) ? answers : {};
  return { ...members, [step]: withAnswer(members[step], rest, answer) };
};

/**
 * Answers without what was left empty: empty texts, members and items of nothing. What is left of a list keeps its order;
 * a place in it may change. Undefined when nothing is left.
 */
export const filledIn = (answer: Answer): Answer => {
  if (answer === '' || answer === null || answer === undefined) return undefined;
  if (isList(answer)) {
    const items = answer.map(filledIn).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isAnswers(answer)) return answer;
  const members = Object.entries(answer).flatMap(([name, value]) => {
    const filled = filledIn(value);
    return filled === undefined ? [] : [[name, filled] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
};

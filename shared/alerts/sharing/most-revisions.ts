/** An alert's id has room for so many digits of a revision. */
export const mostRevisions = 999_999;

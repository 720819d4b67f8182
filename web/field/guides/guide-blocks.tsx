import type { Block, Blocks, Inline, Inlines } from '../../guides/guide-text.ts';

const Piece = ({ piece }: { piece: Inline }) => {
  if (typeof piece === 'string') return <>{piece}</>;
  switch (piece.is) {
    case 'strong':
      return (
        <strong>
          <Pieces of={piece.of} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Pieces of={piece.of} />
        </em>
      );
    case 'code':
      return (
        <span class="code">
          <Pieces of={piece.of} />
        </span>
      );
    case 'link':
      return (
        <a href={piece.to} target="_blank" rel="noopener noreferrer">
          <Pieces of={piece.of} />
        </a>
      );
    case 'picture':
      return <img src={piece.from} alt={piece.alt} />;
    case 'break':
      return <br />;
  }
};

const Pieces = ({ of }: { of: Inlines }) => (
  <>
    {of.map((piece, index) => (
      <Piece key={String(index)} piece={piece} />
    ))}
  </>
);

const List = ({ ordered, items }: Extract<Block, { is: 'list' }>) => {
  const lines = items.map((item, index) => (
    <li key={String(index)}>
      <GuideBlocks of={item} />
    </li>
  ));
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
};

const Table = ({ head, rows }: Extract<Block, { is: 'table' }>) => (
  <table>
    <thead>
      <tr>
        {head.map((cell, index) => (
          <th key={String(index)} scope="col">
            <Pieces of={cell} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={String(index)}>
          {row.map((cell, column) => (
            <td key={String(column)}>
              <Pieces of={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Part = ({ block }: { block: Block }) => {
  switch (block.is) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <Pieces of={block.of} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Pieces of={block.of} />
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'note':
      return (
        <div class="notice plain">
          <GuideBlocks of={block.of} />
        </div>
      );
    case 'table':
      return <Table {...block} />;
    case 'line':
      return <hr />;
  }
};

/** The parts of a guide, drawn piece by piece: nothing of it is read as HTML. */
export const GuideBlocks = ({ of }: { of: Blocks }) => (
  <>
    {of.map((block, index) => (
      <Part key={String(index)} block={block} />
    ))}
  </>
);

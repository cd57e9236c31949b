const steps: [step: string, machine: string, you: string][] = [
  ['Install the package', '3 seconds', 'Look for the colour in your brand manual'],
  ['Write a theme file', 'under a second', 'Answer three questions'],
  ['Compile it', 'under a second', 'Read the report, five minutes'],
  ['Drop the file here', 'at once', 'Look through the components, three minutes'],
  ['Load the sheet on a page', 'at once', 'Write one line'],
];

/** Where the ten minutes go. Measured from an empty folder, on two cores. */
export const Minutes = () => (
  <div className="doc-table" role="region" aria-label="Where the ten minutes go" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">The machine takes</th>
          <th scope="col">What you do</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(([step, machine, you]) => (
          <tr key={step}>
            <th scope="row">{step}</th>
            <td>{machine}</td>
            <td>{you}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

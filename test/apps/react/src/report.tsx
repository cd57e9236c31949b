import 'samklang/button.js';
import 'samklang/dialog.js';
import 'samklang/text-field.js';
import type {} from 'samklang/jsx';
import type { SamTextField } from 'samklang';
import { useRef, useState, type FormEvent } from 'react';

export function Report() {
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');
  const [details, setDetails] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [complaint, setComplaint] = useState('');
  const email = useRef<SamTextField>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new URLSearchParams({ name, email: email.current!.value, details });
    const { ok } = await fetch('received.html', { method: 'POST', body });
    setMessage(ok ? `Thank you, ${name}.` : 'Try again in a moment.');
  }

  function close(text: string) {
    setDetails(text);
    setComplaint('');
    setAsking(false);
  }

  return (
    <>
      <h1>Report a problem</h1>
      <form onSubmit={send}>
        {/* Controlled: what stands in it is the state. */}
        <sam-text-field
          label="Your name"
          name="name"
          autocomplete="name"
          required
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        {/* Uncontrolled: the state of React says where it starts, and a ref reads it. */}
        <sam-text-field
          ref={email}
          label="Email"
          name="email"
          type="email"
          autocomplete="email"
          required
          defaultValue="ada"
        />
        <sam-button variant="primary">Send</sam-button>
        <sam-button type="button" variant="quiet" onClick={() => setName('')}>
          Without a name
        </sam-button>
        <sam-button type="button" variant="quiet" onClick={() => setAsking(true)}>
          Add details
        </sam-button>
      </form>
      {/* What does not bubble is heard in small letters: `onclose`. */}
      <sam-dialog
        label="What happened?"
        size="small"
        open={isAsking}
        onsam-before-close={(event) => {
          if (!details) return;
          event.preventDefault();
          setComplaint('Keep or discard what you have written.');
        }}
        onclose={() => setAsking(false)}
      >
        <sam-text-field
          autofocus
          label="Details"
          value={details}
          error={complaint}
          onInput={(event) => setDetails(event.currentTarget.value)}
        />
        <sam-button slot="actions" variant="primary" onClick={() => close(details)}>
          Keep
        </sam-button>
        <sam-button slot="actions" onClick={() => close('')}>
          Discard
        </sam-button>
      </sam-dialog>
      <p>Signed: {name || 'nobody'}</p>
      <p role="status">{message}</p>
    </>
  );
}

import 'samklang/samklang.css';
import 'samklang/page.css';
import { createRoot } from 'react-dom/client';
import { Report } from './report.js';

createRoot(document.querySelector('main')!).render(<Report />);

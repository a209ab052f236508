import { createRoot } from 'react-dom/client';
import '../../../src/look/early.css';
import '../../../src/main.css';
import { Workbench } from './Workbench';
import './workbench.css';
import './editing.css';

const place = document.getElementById('workbench');
if (place) createRoot(place).render(<Workbench />);

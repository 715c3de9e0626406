import { render } from 'preact';
import { App } from './App';
import { ReviewApi } from './reviewApi';
import { takeToken } from './takeToken';

const root = document.getElementById('app')!;
root.replaceChildren();
render(<App api={new ReviewApi(takeToken())} />, root);

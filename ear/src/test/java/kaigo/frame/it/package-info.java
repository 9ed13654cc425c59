/** ブラウザでの試験: headless Chromium as one user of the running system; each page it passes is checked by axe and photographed. */
package kaigo.frame.it;

/** 利用者詳細ときょうの仕事の画面: what the gate disclosed, drawn; and where it stopped, said plainly with the next step. */
package kaigo.sharing.web;

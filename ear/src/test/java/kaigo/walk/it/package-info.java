/** 一巡り: the main job from end to end, walked in browsers by the people who do it. */
package kaigo.walk.it;

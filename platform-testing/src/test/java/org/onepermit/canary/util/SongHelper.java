package org.onepermit.canary.util;

class SongHelper {}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>General information, not medical advice.</source>
        <translation>Allgemeine Information, kein ärztlicher Rat.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>To ask for a break after each stretch of work.</source>
        <translation>Damit nach jeder Zeit der Arbeit eine Pause angeboten wird.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Body, front and back: what to favour</source>
        <translation>Körper von vorn und hinten: was bevorzugt wird</translation>
    </message>
    <message>
        <source>Favour: {0}</source>
        <translation>Bevorzugt: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Go easy on</source>
        <translation>Schonen</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>More to go easy on</source>
        <translation>Mehr zum Schonen</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>Was ich mir erhoffe</translation>
    </message>
    <message>
        <source>I am sixty or over</source>
        <translation>Ich bin sechzig oder älter</translation>
    </message>
    <message>
        <source>Stretches are held for up to a minute, as suits people of that age.</source>
        <translation>Dehnungen werden bis zu eine Minute gehalten, wie es in diesem Alter guttut.</translation>
    </message>
    <message>
        <source>Holds of up to a minute</source>
        <translation>Halten bis zu einer Minute</translation>
    </message>
    <message>
        <source>Holds of up to 30 s</source>
        <translation>Halten bis zu 30 s</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Zur Hand</translation>
    </message>
    <message>
        <source>nothing at hand</source>
        <translation>nichts zur Hand</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>Wo ich arbeite</translation>
    </message>
    <message>
        <source>Where I work: {0}</source>
        <translation>Wo ich arbeite: {0}</translation>
    </message>
    <message>
        <source>At home on</source>
        <translation>Zu Hause am</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>At home on: {0}</source>
        <translation>Zu Hause am: {0}</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>on my chair</source>
        <translation>auf dem Stuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>beside the desk</source>
        <translation>neben dem Tisch</translation>
    </message>
    <message>
        <source>At a wall</source>
        <translation>An der Wand</translation>
    </message>
    <message>
        <source>or door frame</source>
        <translation>oder im Türrahmen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>on a mat</source>
        <translation>auf einer Matte</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Sciatica</source>
        <translation>Ischias</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>Bluthochdruck</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <translation>Frische Operation</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Sit and stand taller</source>
        <translation>Aufrechter sitzen und stehen</translation>
    </message>
    <message>
        <source>Ease stiff and sore spots</source>
        <translation>Steifes und Verspanntes lösen</translation>
    </message>
    <message>
        <source>Move with ease</source>
        <translation>Mich leichter bewegen</translation>
    </message>
    <message>
        <source>Stay strong and steady</source>
        <translation>Kräftig und sicher bleiben</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>Always the office</source>
        <translation>Immer im Büro</translation>
    </message>
    <message>
        <source>Always home</source>
        <translation>Immer zu Hause</translation>
    </message>
</context>
<context>
    <name>BodyMapView</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Body and place</source>
        <translation>Körper und Ort</translation>
    </message>
    <message>
        <source>Only movements that fit will be offered. You can change this any time.</source>
        <translation>Angeboten wird nur, was passt. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>Wo ich arbeite</translation>
    </message>
    <message>
        <source>At home on</source>
        <translation>Zu Hause am</translation>
    </message>
    <message>
        <source>Positions that are fine here</source>
        <translation>Haltungen, die hier gehen</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Zur Hand</translation>
    </message>
    <message>
        <source>Movements that ask much of these are left out.</source>
        <translation>Übungen, die hier viel verlangen, bleiben weg.</translation>
    </message>
    <message>
        <source>Go easy on</source>
        <translation>Schonen</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>These come more often.</source>
        <translation>Diese kommen öfter.</translation>
    </message>
    <message>
        <source>It weighs the choice of movements. Nobody can promise you a result.</source>
        <translation>Das gewichtet die Auswahl. Versprechen kann dir das Ergebnis niemand.</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>Was ich mir erhoffe</translation>
    </message>
    <message>
        <source>Who shows the movements</source>
        <translation>Wer die Übungen zeigt</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Movement {0} of {1}</source>
        <translation>Übung {0} von {1}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Steh auf</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Setz dich</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>An die Wand</translation>
    </message>
    <message>
        <source>Down to the mat</source>
        <translation>Auf die Matte</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Hold the breath</source>
        <translation>Atem halten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>**Stay**</source>
        <translation>**Bleib**</translation>
    </message>
    <message>
        <source>on the tight spot</source>
        <translation>auf der verspannten Stelle</translation>
    </message>
    <message>
        <source>**{0}** of {1}</source>
        <translation>**{0}** von {1}</translation>
    </message>
    <message>
        <source>Find the tightest spot, rest on it and breathe out slowly.</source>
        <translation>Such die verspannteste Stelle, ruh darauf und atme langsam aus.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Backpack {0}</source>
        <translation>Rucksack {0}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{0} kg</source>
        <translation>{0} kg</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>{0} slow passes, then {1} on a tight spot</source>
        <translation>{0} langsame Bahnen, dann {1} auf einer verspannten Stelle</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>hold {0}</source>
        <translation>{0} halten</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <source>{0}, to begin with</source>
        <translation>{0} zum Anfang</translation>
    </message>
    <message>
        <source>{0}, as last time</source>
        <translation>{0}, wie letztes Mal</translation>
    </message>
    <message>
        <source>{0}, more than last time</source>
        <translation>{0}, mehr als letztes Mal</translation>
    </message>
    <message>
        <source>{0}, lighter after a while</source>
        <translation>{0}, nach einer Weile leichter</translation>
    </message>
    <message>
        <source>{0} this week</source>
        <translation>{0} diese Woche</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Next · {0}</source>
        <translation>Danach · {0}</translation>
    </message>
    <message>
        <source>sit down</source>
        <translation>hinsetzen</translation>
    </message>
    <message>
        <source>stand up</source>
        <translation>aufstehen</translation>
    </message>
    <message>
        <source>at the wall</source>
        <translation>an der Wand</translation>
    </message>
    <message>
        <source>on the mat</source>
        <translation>auf der Matte</translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Search movements</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>No movement fits all of these.</source>
        <translation>Keine Übung passt zu allem.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>The whole break</source>
        <translation>Die ganze Pause</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Ausgelassen: {0}</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Get help now. {0}</source>
        <translation>Hol sofort Hilfe. {0}</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Geh heute zum Arzt</translation>
    </message>
    <message>
        <source>Ask somebody about {0}</source>
        <translation>Hol dir Rat für {0}</translation>
    </message>
    <message>
        <source>Ask somebody about it</source>
        <translation>Hol dir Rat dazu</translation>
    </message>
    <message>
        <source>Nothing you reported asks for advice</source>
        <translation>Nichts, was du gemeldet hast, verlangt Rat</translation>
    </message>
    <message>
        <source>Until you have had advice, no movement is shown.</source>
        <translation>Bis du Rat hattest, wird keine Übung gezeigt.</translation>
    </message>
    <message>
        <source>A fixed rule looks at the pain you reported. It does not diagnose.</source>
        <translation>Eine feste Regel schaut auf die Schmerzen, die du meldest. Sie stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>A sign you reported should not wait.</source>
        <translation>Ein Zeichen, das du gemeldet hast, darf nicht warten.</translation>
    </message>
    <message>
        <source>A sign you reported should be looked at the same day.</source>
        <translation>Ein Zeichen, das du gemeldet hast, sollte noch heute angesehen werden.</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist is the first choice. {0}</source>
        <translation>Arztpraxis oder Physiotherapie sind die erste Wahl. {0}</translation>
    </message>
    <message>
        <source>strong pain within a week</source>
        <translation>starker Schmerz innerhalb einer Woche</translation>
    </message>
    <message>
        <source>it stops your usual day, or came with numbness on one side</source>
        <translation>es hindert dich am Alltag oder kam mit Taubheit auf einer Seite</translation>
    </message>
    <message>
        <source>moderate pain on three days within two weeks</source>
        <translation>mäßiger Schmerz an drei Tagen in zwei Wochen</translation>
    </message>
    <message>
        <source>pain on eight days over three weeks</source>
        <translation>Schmerz an acht Tagen in drei Wochen</translation>
    </message>
    <message>
        <source>it hurt more each of the last three days</source>
        <translation>an jedem der letzten drei Tage tat es mehr weh</translation>
    </message>
    <message>
        <source>Doctor or physiotherapist</source>
        <translation>Arztpraxis oder Physiotherapie</translation>
    </message>
    <message>
        <source>When it is not better after a few weeks, gets worse, stops your daily life, or is felt in an arm or leg. The first choice when you are unsure.</source>
        <translation>Wenn es nach einigen Wochen nicht besser ist, schlimmer wird, dich im Alltag hindert oder in Arm oder Bein zieht. Im Zweifel die erste Wahl.</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Chiropraktik</translation>
    </message>
    <message>
        <source>The guideline for low back pain says: consider hands-on treatment only as part of a package that includes exercise. Studies found it about as good as other recommended treatments.</source>
        <translation>Die Leitlinie zu Schmerzen im unteren Rücken sagt: Behandlung mit den Händen nur als Teil eines Pakets erwägen, zu dem Bewegung gehört. Studien fanden sie etwa so gut wie andere empfohlene Behandlungen.</translation>
    </message>
    <message>
        <source>Massage therapist</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Some people find it helpful alongside exercise: comfort, and relief for a short time. The evidence for it is of low certainty.</source>
        <translation>Manchen hilft sie neben der Bewegung: Wohlgefühl und Linderung für kurze Zeit. Die Belege dafür sind wenig sicher.</translation>
    </message>
    <message>
        <source>Not while one of the signs above is there. Choose registered practitioners.</source>
        <translation>Nicht, solange eines der Zeichen oben da ist. Geh zu ausgebildeten, anerkannten Fachleuten.</translation>
    </message>
    <message>
        <source>Sources: NICE guideline NG59 · Rubinstein 2019 (PMC6396088) · Cochrane review CD001929</source>
        <translation>Quellen: NICE-Leitlinie NG59 · Rubinstein 2019 (PMC6396088) · Cochrane-Review CD001929</translation>
    </message>
    <message>
        <source>Which movements should I leave out, and for how long?</source>
        <translation>Welche Übungen soll ich auslassen, und wie lange?</translation>
    </message>
    <message>
        <source>What may I do at my desk every day?</source>
        <translation>Was darf ich jeden Tag am Schreibtisch tun?</translation>
    </message>
    <message>
        <source>How will I notice that it gets better?</source>
        <translation>Woran merke ich, dass es besser wird?</translation>
    </message>
    <message>
        <source>What should bring me back sooner?</source>
        <translation>Womit soll ich früher wiederkommen?</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Help at once</source>
        <translation>Sofort Hilfe</translation>
    </message>
    <message>
        <source>A doctor the same day</source>
        <translation>Noch heute zum Arzt</translation>
    </message>
    <message>
        <source>No list names everything. When you are unsure, ask a doctor.</source>
        <translation>Keine Liste nennt alles. Wenn du unsicher bist, frag in der Arztpraxis.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>Move safely</source>
        <translation>Sicher bewegen</translation>
    </message>
    <message>
        <source>Before each movement</source>
        <translation>Vor jeder Übung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Heben</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Dynamic stretch</source>
        <translation>Dynamisches Dehnen</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation>Gehaltenes Dehnen</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>Foam rolling</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Strength for mobility</source>
        <translation>Kraft für Mobilität</translation>
    </message>
    <message>
        <source>Posture reset</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
</context>
<context>
    <name>CheckDue</name>
    <message>
        <source>Four weeks since your last self-check.</source>
        <translation>Vier Wochen seit deinem letzten Selbsttest.</translation>
    </message>
    <message>
        <source>Start a self-check</source>
        <translation>Selbsttest beginnen</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ConfirmAdvice</name>
    <message>
        <source>Who advised you</source>
        <translation>Wer dich beraten hat</translation>
    </message>
    <message>
        <source>Show movements again</source>
        <translation>Wieder Übungen zeigen</translation>
    </message>
    <message>
        <source>Who advised you?</source>
        <translation>Wer hat dich beraten?</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>About this movement</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>In a corner	C</source>
        <translation>In der Ecke	C</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Full screen	F11</source>
        <translation>Vollbild	F11</translation>
    </message>
    <message>
        <source>Every screen</source>
        <translation>Alle Bildschirme</translation>
    </message>
    <message>
        <source>Hold Esc to end</source>
        <translation>Esc halten zum Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CornerControls</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CornerDone</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} of {1} days this week</source>
        <translation>{0} von {1} Tagen diese Woche</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
</context>
<context>
    <name>CornerPage</name>
    <message>
        <source>The whole break</source>
        <translation>Die ganze Pause</translation>
    </message>
</context>
<context>
    <name>CueCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Drawing the report…</source>
        <translation>Der Bericht wird gezeichnet…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird ausgegeben…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Taking in the other history…</source>
        <translation>Der andere Verlauf wird eingelesen…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgeholt…</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Der Bericht ist in {0}.</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Ausgegeben nach {0}.</translation>
    </message>
    <message>
        <source>The copy is {0}.</source>
        <translation>Die Kopie ist {0}.</translation>
    </message>
    <message>
        <source>{0} added.</source>
        <translation>{0} hinzugekommen.</translation>
    </message>
    <message>
        <source>What you deleted here stays deleted.</source>
        <translation>Was du hier gelöscht hast, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>Restored: {0}. What was here before is in {1}.</source>
        <translation>Wiederhergestellt: {0}. Was vorher da war, liegt in {1}.</translation>
    </message>
    <message>
        <source>Deleted: {0}. Until DeskStretch ends you can take it back.</source>
        <translation>Gelöscht: {0}. Bis DeskStretch endet, kannst du es zurückholen.</translation>
    </message>
    <message>
        <source>Damaged files set aside earlier are still in {0}.</source>
        <translation>Beschädigte Dateien, die früher beiseitegelegt wurden, liegen noch in {0}.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Something went wrong; the log says what.</source>
        <translation>Etwas ging schief; im Log steht, was.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing is kept yet. What you do will stay on this computer and nowhere else.</source>
        <translation>Noch ist nichts gespeichert. Was du tust, bleibt auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>{0} since {1}, {2}. On this computer and nowhere else.</source>
        <translation>{0} seit dem {1}, {2}. Auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>A copy is made each night and the last seven are kept.</source>
        <translation>Jede Nacht entsteht eine Kopie, die letzten sieben bleiben.</translation>
    </message>
    <message>
        <source>A copy is made each night and the last seven are kept. The newest: {0}.</source>
        <translation>Jede Nacht entsteht eine Kopie, die letzten sieben bleiben. Die neueste: {0}.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Delete what the journal says of {0}, in the nightly copies too?</source>
        <translation>Löschen, was im Protokoll zum {0} steht, auch in den nächtlichen Kopien?</translation>
    </message>
    <message>
        <source>Delete {0} and the journal of {1}, in the nightly copies too?</source>
        <translation>{0} und das Protokoll vom {1} löschen, auch in den nächtlichen Kopien?</translation>
    </message>
    <message>
        <source>Delete everything: {0}, with every pain report, self-check and visit, the journal, and the nightly copies? Settings stay.</source>
        <translation>Alles löschen: {0}, mit jeder Schmerzmeldung, jedem Selbsttest und Besuch, dem Protokoll und den nächtlichen Kopien? Die Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>1 pain report</source>
        <translation>1 Schmerzmeldung</translation>
    </message>
    <message>
        <source>{0} pain reports</source>
        <translation>{0} Schmerzmeldungen</translation>
    </message>
    <message>
        <source>1 self-check</source>
        <translation>1 Selbsttest</translation>
    </message>
    <message>
        <source>{0} self-checks</source>
        <translation>{0} Selbsttests</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Days in the report</source>
        <translation>Tage im Bericht</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF sichern…</translation>
    </message>
    <message>
        <source>Two pages for a practitioner: movement, pain, self-checks, what was left out.</source>
        <translation>Zwei Seiten für die Praxis: Bewegung, Schmerzen, Selbsttests, was ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Alles…</translation>
    </message>
    <message>
        <source>The breaks as a table for a spreadsheet, or everything as JSON.</source>
        <translation>Die Pausen als Tabelle oder alles als JSON.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>The history of another computer, a copy, or an export. Nothing is counted twice.</source>
        <translation>Der Verlauf von einem anderen Computer, eine Kopie oder eine Ausgabe. Nichts wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Anderer Verlauf</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie sichern…</translation>
    </message>
    <message>
        <source>Everything in one file, for a stick or another disk.</source>
        <translation>Alles in einer Datei, für einen Stick oder eine andere Platte.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen…</translation>
    </message>
    <message>
        <source>It takes the place of what is here, and that is kept as a copy first.</source>
        <translation>Sie tritt an die Stelle dessen, was hier ist; das wird vorher als Kopie behalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Tabelle ausgeben</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles ausgeben</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Bring in another history</source>
        <translation>Anderen Verlauf einlesen</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day in a form of QLocale::toString</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day in a form of QLocale::toString</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day in a form of QLocale::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Done at {0}</source>
        <translation>Gemacht um {0}</translation>
    </message>
    <message>
        <source>Put off at {0}</source>
        <translation>Verschoben um {0}</translation>
    </message>
    <message>
        <source>Away from {0}, counted as a break</source>
        <translation>Weg ab {0}, als Pause gezählt</translation>
    </message>
    <message>
        <source>Next at {0}</source>
        <translation>Die nächste um {0}</translation>
    </message>
</context>
<context>
    <name>DayNavigator</name>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Delete days…</source>
        <translation>Tage löschen…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>From the first to the last of these days, both included.</source>
        <translation>Vom ersten bis zum letzten dieser Tage, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Einige Tage</translation>
    </message>
    <message>
        <source>All that is kept of what you did and said.</source>
        <translation>Alles, was von deinem Tun und Sagen behalten ist.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Write both days, such as {0} or 2026-03-02.</source>
        <translation>Schreib beide Tage, etwa {0} oder 2026-03-02.</translation>
    </message>
    <message>
        <source>The first day is later than the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open Care</source>
        <translation>Rat und Hilfe öffnen</translation>
    </message>
    <message>
        <source>About this movement</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <source>Help at once. {0}</source>
        <translation>Sofort Hilfe. {0}</translation>
    </message>
    <message>
        <source>What often goes wrong</source>
        <translation>Was oft schiefgeht</translation>
    </message>
    <message>
        <source>Move safely</source>
        <translation>Sicher bewegen</translation>
    </message>
    <message>
        <source>A doctor the same day</source>
        <translation>Noch heute zum Arzt</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Aufhören, wenn…</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>One good minute.</source>
        <translation>Eine gute Minute.</translation>
    </message>
    <message>
        <source>Two good minutes.</source>
        <translation>Zwei gute Minuten.</translation>
    </message>
    <message>
        <source>Three good minutes.</source>
        <translation>Drei gute Minuten.</translation>
    </message>
    <message>
        <source>Four good minutes.</source>
        <translation>Vier gute Minuten.</translation>
    </message>
    <message>
        <source>Five good minutes.</source>
        <translation>Fünf gute Minuten.</translation>
    </message>
    <message>
        <source>A short one counts too.</source>
        <translation>Auch eine kurze zählt.</translation>
    </message>
    <message>
        <source>{0} good minutes.</source>
        <translation>{0} gute Minuten.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Too hard</source>
        <translation>Zu schwer</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Wie hat es sich angefühlt?</translation>
    </message>
    <message>
        <source>Optional. It tunes the next break.</source>
        <translation>Freiwillig. Es stimmt die nächste Pause ab.</translation>
    </message>
    <message>
        <source>It was too easy</source>
        <translation>Es war zu leicht</translation>
    </message>
    <message>
        <source>How hard was it, from 1 to 10?</source>
        <translation>Wie schwer war es, von 1 bis 10?</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>**{0}** of movement, {1} today.</source>
        <translation>**{0}** Bewegung, {1} heute.</translation>
    </message>
    <message>
        <source>{0} of {1} days this week</source>
        <translation>{0} von {1} Tagen diese Woche</translation>
    </message>
    <message>
        <source>Closes in {0} s</source>
        <translation>Schließt in {0} s</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
    <message>
        <source>Kept with this break.</source>
        <translation>Bei dieser Pause vermerkt.</translation>
    </message>
    <message>
        <source>The next break goes easier.</source>
        <translation>Die nächste Pause wird leichter.</translation>
    </message>
    <message>
        <source>Kept with this break. Leave out what hurts; it is not meant to.</source>
        <translation>Bei dieser Pause vermerkt. Lass weg, was wehtut; das soll es nicht.</translation>
    </message>
    <message>
        <source>Kept. Said twice of a movement, a harder one takes its place.</source>
        <translation>Vermerkt. Sagst du es zweimal von einer Übung, kommt eine schwerere.</translation>
    </message>
    <message>
        <source>Kept. The load stays as it is.</source>
        <translation>Vermerkt. Die Last bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Kept. After two like this the load may rise.</source>
        <translation>Vermerkt. Nach zweien wie dieser darf die Last steigen.</translation>
    </message>
    <message>
        <source>Your goal is reached.</source>
        <translation>Dein Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>One more day reaches your goal.</source>
        <translation>Noch ein Tag bis zu deinem Ziel.</translation>
    </message>
    <message>
        <source>{0} more days reach your goal.</source>
        <translation>Noch {0} Tage bis zu deinem Ziel.</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Wie schwer war es?</translation>
    </message>
    <message>
        <source>1 is very easy, 10 all you had.</source>
        <translation>1 ist ganz leicht, 10 alles, was ging.</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Fixed chair</source>
        <translation>Fester Stuhl</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Door frame</source>
        <translation>Türrahmen</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>Rucksack</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>Who shows the movements</source>
        <translation>Wer die Übungen zeigt</translation>
    </message>
    <message>
        <source>{0} shows the movements</source>
        <translation>{0} zeigt die Übungen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>At my desk, office clothes</source>
        <translation>Am Schreibtisch, in Bürokleidung</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{0} of {1} days</source>
        <translation>{0} von {1} Tagen</translation>
    </message>
</context>
<context>
    <name>FullScreenPage</name>
    <message>
        <source>The whole break</source>
        <translation>Die ganze Pause</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>DeskStretch</source>
        <translation>DeskStretch</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move</source>
        <translation>Zum Verschieben ziehen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not enough to draw yet.</source>
        <translation>Noch zu wenig zum Zeichnen.</translation>
    </message>
    <message>
        <source>After three breaks this shows where you moved.</source>
        <translation>Nach drei Pausen steht hier, was du bewegt hast.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation>Was du bewegt hast</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message>
        <source>Least moved</source>
        <translation>Am wenigsten bewegt</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>{0}. Press for two minutes of it.</source>
        <translation>{0}. Drücken für zwei Minuten davon.</translation>
    </message>
    <message>
        <source>in seven days</source>
        <translation>in sieben Tagen</translation>
    </message>
    <message>
        <source>in four weeks</source>
        <translation>in vier Wochen</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>in drei Monaten</translation>
    </message>
    <message>
        <source>Nothing {0}.</source>
        <translation>Nichts {0}.</translation>
    </message>
    <message>
        <source>Less than a minute {0}.</source>
        <translation>Weniger als eine Minute {0}.</translation>
    </message>
    <message>
        <source>{0} {1}.</source>
        <translation>{0} {1}.</translation>
    </message>
    <message>
        <source>Anything to remember about this break</source>
        <translation>Etwas, das du dir zu dieser Pause merken willst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Delete this break</source>
        <translation>Diese Pause löschen</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zu Ende gemacht</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Verkürzt</translation>
    </message>
    <message>
        <source>when it was offered</source>
        <translation>als sie angeboten wurde</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>von dir gestartet</translation>
    </message>
    <message>
        <source>at its fixed time</source>
        <translation>zur festen Zeit</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · keyboard or mouse were in use</source>
        <translation>{0} · Tastatur oder Maus waren in Gebrauch</translation>
    </message>
    <message>
        <source>It felt good</source>
        <translation>Es tat gut</translation>
    </message>
    <message>
        <source>It was too hard</source>
        <translation>Es war zu schwer</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>The day as a line</source>
        <translation>Der Tag als Linie</translation>
    </message>
    <message>
        <source>of movement in {0}</source>
        <translation>Bewegung in {0}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a day and its month, as QLocale::toString wants it</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day, its month and its year, as QLocale::toString wants it</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>a day in front of another of the same month, as QLocale::toString wants it</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <extracomment>the first day of a span and its last: &quot;16 – 22 November&quot;</extracomment>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>No self-check yet.</source>
        <translation>Noch kein Selbsttest.</translation>
    </message>
    <message>
        <source>It takes three minutes.</source>
        <translation>Er dauert drei Minuten.</translation>
    </message>
    <message>
        <source>Start a self-check</source>
        <translation>Selbsttest beginnen</translation>
    </message>
    <message>
        <source>How far you move</source>
        <translation>Wie weit du kommst</translation>
    </message>
    <message>
        <source>Left and right differ by {0}.</source>
        <translation>Links und rechts unterscheiden sich um {0}.</translation>
    </message>
    <message>
        <source>measured on {0}</source>
        <translation>gemessen am {0}</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} seit dem {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Last on {0}. Time for the next.</source>
        <translation>Zuletzt am {0}. Zeit für den nächsten.</translation>
    </message>
    <message>
        <source>Last on {0}. The next is worth it from {1}.</source>
        <translation>Zuletzt am {0}. Der nächste lohnt sich ab {1}.</translation>
    </message>
    <message>
        <source>After a week this shows the hours that suit you.</source>
        <translation>Nach einer Woche zeigt sich hier, welche Stunden dir passen.</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>When breaks get taken</source>
        <translation>Wann Pausen gemacht werden</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Breaks taken by weekday and hour</source>
        <translation>Gemachte Pausen nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Keine Pause</translation>
    </message>
    <message>
        <source>What became of offers</source>
        <translation>Was aus Angeboten wurde</translation>
    </message>
    <message>
        <source>Offers by hour</source>
        <translation>Angebote nach Stunde</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Hours that suit you</source>
        <translation>Stunden, die dir passen</translation>
    </message>
    <message>
        <source>Change the rhythm</source>
        <translation>Rhythmus ändern</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing offered</source>
        <translation>Nichts angeboten</translation>
    </message>
    <message>
        <source>{0} of {1} taken</source>
        <translation>{0} von {1} gemacht</translation>
    </message>
    <message>
        <source>A few more days, and the hours that suit you stand here.</source>
        <translation>Noch ein paar Tage, dann stehen hier die Stunden, die dir passen.</translation>
    </message>
    <message>
        <source>Of {0} offers you took {1}.</source>
        <translation>Von {0} Angeboten hast du {1} angenommen.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Active minutes</source>
        <translation>Aktive Minuten</translation>
    </message>
    <message>
        <source>Active minutes by day</source>
        <translation>Aktive Minuten nach Tag</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Flexibilität</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Lockerung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Later, then done</source>
        <translation>Später, dann gemacht</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>What you take, put off or skip is counted here.</source>
        <translation>Was du annimmst, verschiebst oder auslässt, wird hier gezählt.</translation>
    </message>
    <message>
        <source>How 1 offer ended</source>
        <translation>Wie 1 Angebot ausging</translation>
    </message>
    <message numerus="yes">
        <source>How %n offers ended</source>
        <translation>
            <numerusform>Wie %n Angebot ausging</numerusform>
            <numerusform>Wie %n Angebote ausgingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was offered</source>
        <translation>Nichts wurde angeboten</translation>
    </message>
    <message>
        <source>Where you moved</source>
        <translation>Wo du dich bewegt hast</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>The regions you move stand here after a break.</source>
        <translation>Was du bewegst, steht hier nach einer Pause.</translation>
    </message>
    <message>
        <source>**{0}** min</source>
        <translation>**{0}** min</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
    <message numerus="yes">
        <source>Goal reached, %n weeks in a row.</source>
        <translation>
            <numerusform>Ziel erreicht, %n Woche in Folge.</numerusform>
            <numerusform>Ziel erreicht, %n Wochen in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation>Ziel erreicht.</translation>
    </message>
    <message>
        <source>This week is still open. Days you move fill the ring.</source>
        <translation>Diese Woche ist noch offen. Tage mit Bewegung füllen den Ring.</translation>
    </message>
    <message>
        <source>One more day reaches your goal.</source>
        <translation>Noch ein Tag bis zu deinem Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>%n more days reach your goal.</source>
        <translation>
            <numerusform>Noch %n Tag bis zu deinem Ziel.</numerusform>
            <numerusform>Noch %n Tage bis zu deinem Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Near enough: your run of weeks goes on.</source>
        <translation>Nah genug: Deine Wochen in Folge gehen weiter.</translation>
    </message>
    <message>
        <source>You started one break yourself.</source>
        <translation>Eine Pause hast du selbst gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>You started %n breaks yourself.</source>
        <translation>
            <numerusform>%n Pause hast du selbst gestartet.</numerusform>
            <numerusform>%n Pausen hast du selbst gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being away counted as a break once.</source>
        <translation>Einmal zählte dein Wegsein als Pause.</translation>
    </message>
    <message numerus="yes">
        <source>Away breaks counted %n times. A walk is a break too.</source>
        <translation>
            <numerusform>%n Mal zählte dein Wegsein als Pause. Auch ein Gang ist eine.</numerusform>
            <numerusform>%n Mal zählte dein Wegsein als Pause. Auch ein Gang ist eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your year starts with the first break.</source>
        <translation>Dein Jahr beginnt mit der ersten Pause.</translation>
    </message>
    <message>
        <source>Each day becomes a square, warmer with more minutes.</source>
        <translation>Jeder Tag wird ein Feld, wärmer mit mehr Minuten.</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>Days moved</source>
        <translation>Tage mit Bewegung</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Weeks at goal</source>
        <translation>Wochen am Ziel</translation>
    </message>
    <message>
        <source>Usual hour</source>
        <translation>Übliche Stunde</translation>
    </message>
    <message>
        <source>Minutes by month</source>
        <translation>Minuten nach Monat</translation>
    </message>
    <message>
        <source>of these {0}</source>
        <translation>von diesen {0}</translation>
    </message>
    <message>
        <source>of {0} since you began</source>
        <translation>von {0}, seit du begonnen hast</translation>
    </message>
    <message>
        <source>about {0} min on a day moved</source>
        <translation>etwa {0} min an einem Tag mit Bewegung</translation>
    </message>
    <message>
        <source>stands here after a break</source>
        <translation>steht hier nach einer Pause</translation>
    </message>
    <message>
        <source>most breaks are taken then</source>
        <translation>dann machst du die meisten Pausen</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>Minuten nach Tag</translation>
    </message>
    <message>
        <source>20 min or more</source>
        <translation>20 min oder mehr</translation>
    </message>
    <message>
        <source>Before your first break</source>
        <translation>Vor deiner ersten Pause</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>You began on {0}.</source>
        <translation>Begonnen hast du am {0}.</translation>
    </message>
    <message>
        <source>Your first break was on {0}.</source>
        <translation>Deine erste Pause war am {0}.</translation>
    </message>
    <message>
        <source>a week counts from your goal on</source>
        <translation>eine Woche zählt, sobald das Ziel erreicht ist</translation>
    </message>
    <message>
        <source>longest run {0}</source>
        <translation>längste Folge {0}</translation>
    </message>
    <message>
        <source>longest run {0}, one gap forgiven</source>
        <translation>längste Folge {0}, eine Lücke verziehen</translation>
    </message>
    <message numerus="yes">
        <source>longest run {0}, %n gaps forgiven</source>
        <translation>
            <numerusform>längste Folge {0}, %n Lücke verziehen</numerusform>
            <numerusform>längste Folge {0}, %n Lücken verziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Keine Bewegung</translation>
    </message>
</context>
<context>
    <name>HistoryArea</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Only offer breaks in my work hours.</source>
        <translation>Nur in meiner Arbeitszeit Pausen anbieten.</translation>
    </message>
    <message>
        <source>Work hours: weekdays</source>
        <translation>Arbeitszeit: Wochentage</translation>
    </message>
    <message>
        <source>Work hours: always</source>
        <translation>Arbeitszeit: immer</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Hurt</name>
    <message>
        <source>Body, front and back</source>
        <translation>Körper, vorn und hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>the worst you can think of</source>
        <translation>das Schlimmste, was du dir denken kannst</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>Needs help at once</source>
        <translation>Braucht sofort Hilfe</translation>
    </message>
    <message>
        <source>Needs a doctor today</source>
        <translation>Heute zum Arzt</translation>
    </message>
    <message>
        <source>Worth asking about soon</source>
        <translation>Bald nachfragen</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>Ich bin schwanger</translation>
    </message>
    <message>
        <source>It keeps me from work, sleep or my usual day</source>
        <translation>Es hindert mich an Arbeit, Schlaf oder Alltag</translation>
    </message>
    <message>
        <source>New numbness or tingling on one side</source>
        <translation>Neue Taubheit oder Kribbeln auf einer Seite</translation>
    </message>
    <message>
        <source>Stop moving. {0}</source>
        <translation>Beweg dich nicht weiter. {0}</translation>
    </message>
    <message>
        <source>Stop for today and ask your midwife or doctor.</source>
        <translation>Hör für heute auf und frag deine Hebamme oder in der Arztpraxis.</translation>
    </message>
    <message>
        <source>Stop for today and see a doctor today.</source>
        <translation>Hör für heute auf und geh noch heute zum Arzt.</translation>
    </message>
    <message>
        <source>{0} Ask a GP or physiotherapist about it.</source>
        <translation>{0} Frag in der Hausarztpraxis oder Physiotherapie danach.</translation>
    </message>
    <message>
        <source>{0} stays out from now on. You can bring it back in the library.</source>
        <translation>{0} bleibt ab jetzt weg. Unter „Übungen“ kannst du es zurückholen.</translation>
    </message>
    <message>
        <source>Nothing for {0} for seven days.</source>
        <translation>Sieben Tage nichts für {0}.</translation>
    </message>
    <message>
        <source>Nothing for {0} for three days, then gently again.</source>
        <translation>Drei Tage nichts für {0}, dann wieder sanft.</translation>
    </message>
    <message>
        <source>Only the easiest movements for {0} for two days.</source>
        <translation>Zwei Tage nur die leichtesten Übungen für {0}.</translation>
    </message>
</context>
<context>
    <name>HurtPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Leave the movement out</source>
        <translation>Die Übung auslassen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>IntervalPanel</name>
    <message>
        <source>of work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Minutes of work between breaks</source>
        <translation>Arbeitsminuten zwischen den Pausen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>The stretch break</source>
        <translation>Die Bewegungspause</translation>
    </message>
    <message>
        <source>The quiet cue</source>
        <translation>Der stille Hinweis</translation>
    </message>
    <message>
        <source>You came back after {0}.</source>
        <translation>Du kamst nach {0} zurück.</translation>
    </message>
    <message>
        <source>The computer woke after {0}.</source>
        <translation>Der Computer wachte nach {0} auf.</translation>
    </message>
    <message>
        <source>The clock was put back by {0}. Nothing else changed.</source>
        <translation>Die Uhr wurde um {0} zurückgestellt. Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The clock was put forward by {0}. Nothing else changed.</source>
        <translation>Die Uhr wurde um {0} vorgestellt. Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>{0} was due at its fixed time.</source>
        <translation>{0} war zur festen Zeit fällig.</translation>
    </message>
    <message>
        <source>{0} was due after {1} of work.</source>
        <translation>{0} war nach {1} Arbeit fällig.</translation>
    </message>
    <message>
        <source>your microphone or camera was in use</source>
        <translation>dein Mikrofon oder deine Kamera war in Gebrauch</translation>
    </message>
    <message>
        <source>a window filled the screen</source>
        <translation>ein Fenster füllte den Bildschirm</translation>
    </message>
    <message>
        <source>notifications were silenced</source>
        <translation>Benachrichtigungen waren stumm</translation>
    </message>
    <message>
        <source>you were typing</source>
        <translation>du hast getippt</translation>
    </message>
    <message>
        <source>it keeps quiet for a while after several were skipped</source>
        <translation>nach mehreren ausgelassenen bleibt es eine Weile still</translation>
    </message>
    <message>
        <source>{0} waited: {1}.</source>
        <translation>{0} hat gewartet: {1}.</translation>
    </message>
    <message>
        <source>{0} was offered again.</source>
        <translation>{0} wurde noch einmal angeboten.</translation>
    </message>
    <message>
        <source>{0} was offered.</source>
        <translation>{0} wurde angeboten.</translation>
    </message>
    <message>
        <source>There was no answer. It comes back after {0} of work.</source>
        <translation>Es kam keine Antwort. Nach {0} Arbeit kommt das Angebot wieder.</translation>
    </message>
    <message>
        <source>You put {0} off by {1}.</source>
        <translation>Du hast {0} um {1} verschoben.</translation>
    </message>
    <message>
        <source>you paused the program</source>
        <translation>du hast das Programm angehalten</translation>
    </message>
    <message>
        <source>the settings changed</source>
        <translation>die Einstellungen haben sich geändert</translation>
    </message>
    <message>
        <source>work hours ended</source>
        <translation>die Arbeitszeit war zu Ende</translation>
    </message>
    <message>
        <source>you were away long enough</source>
        <translation>du warst lange genug weg</translation>
    </message>
    <message>
        <source>movement is off until somebody qualified has had a look</source>
        <translation>Bewegung ist aus, bis jemand mit Fachwissen geschaut hat</translation>
    </message>
    <message>
        <source>there was nothing to do then</source>
        <translation>es gab da nichts zu tun</translation>
    </message>
    <message>
        <source>{0} was taken back.</source>
        <translation>{0} wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>{0} was taken back: {1}.</source>
        <translation>{0} wurde zurückgenommen: {1}.</translation>
    </message>
    <message>
        <source>You started a break yourself.</source>
        <translation>Du hast selbst eine Pause gestartet.</translation>
    </message>
    <message>
        <source>{0} began.</source>
        <translation>{0} begann.</translation>
    </message>
    <message>
        <source>{0} was covered by the longer one.</source>
        <translation>{0} war in der längeren enthalten.</translation>
    </message>
    <message>
        <source>{0} was finished: {1} of movement.</source>
        <translation>{0} wurde zu Ende gemacht: {1} Bewegung.</translation>
    </message>
    <message>
        <source>{0} ended early, after {1} of movement.</source>
        <translation>{0} endete früher, nach {1} Bewegung.</translation>
    </message>
    <message>
        <source>{0} was broken off after {1}.</source>
        <translation>{0} wurde nach {1} abgebrochen.</translation>
    </message>
    <message>
        <source>Your time away counted as a whole break.</source>
        <translation>Dein Wegsein zählte als ganze Pause.</translation>
    </message>
    <message>
        <source>Your time away counted as {0} % of a break.</source>
        <translation>Dein Wegsein zählte als {0} % einer Pause.</translation>
    </message>
    <message>
        <source>Several breaks did not fit, so none is offered for {0}.</source>
        <translation>Mehrere Pausen passten nicht, darum wird {0} lang keine angeboten.</translation>
    </message>
    <message>
        <source>You paused until the call ends.</source>
        <translation>Du hast angehalten, bis der Anruf endet.</translation>
    </message>
    <message>
        <source>You paused until you go on.</source>
        <translation>Du hast angehalten, bis du weitermachst.</translation>
    </message>
    <message>
        <source>You paused until {0}.</source>
        <translation>Du hast bis {0} angehalten.</translation>
    </message>
    <message>
        <source>a break</source>
        <translation>eine Pause</translation>
    </message>
    <message>
        <source>the stretch break</source>
        <translation>die Bewegungspause</translation>
    </message>
    <message>
        <source>the quiet cue</source>
        <translation>den stillen Hinweis</translation>
    </message>
    <message>
        <source>Work hours began.</source>
        <translation>Die Arbeitszeit begann.</translation>
    </message>
    <message>
        <source>Work hours ended.</source>
        <translation>Die Arbeitszeit endete.</translation>
    </message>
    <message>
        <source>You were away.</source>
        <translation>Du warst weg.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Der Computer ging in den Ruhezustand.</translation>
    </message>
    <message>
        <source>{0} need not wait any longer.</source>
        <translation>{0} muss nicht länger warten.</translation>
    </message>
    <message>
        <source>{0} was skipped.</source>
        <translation>{0} wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{0} was left alone after several offers.</source>
        <translation>{0} wurde nach mehreren Angeboten in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Breaks are offered again.</source>
        <translation>Pausen werden wieder angeboten.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Search the journal</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing written on this day.</source>
        <translation>An diesem Tag steht nichts.</translation>
    </message>
    <message>
        <source>Each decision will stand here.</source>
        <translation>Hier steht jede Entscheidung.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Nichts passt zu „{0}“.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Try {0}</source>
        <translation>{0} ausprobieren</translation>
    </message>
</context>
<context>
    <name>LearnArea</name>
    <message>
        <source>When to stop, when to ask somebody, and what they said.</source>
        <translation>Wann aufhören, wann jemanden fragen, und was gesagt wurde.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Rat und Hilfe</translation>
    </message>
</context>
<context>
    <name>Lesson consistency</name>
    <message>
        <source>Consistency</source>
        <translation>Dranbleiben</translation>
    </message>
    <message>
        <source>Daily is good, a few times a week is enough, a missed day is nothing.</source>
        <translation>Täglich ist gut, ein paarmal die Woche genug, ein verpasster Tag ist nichts.</translation>
    </message>
    <message>
        <source>What helps is coming back. For flexibility about ten minutes in a week are most of the gain, however they are spread; guidelines ask for two to three days at least. For sitting less, every interruption counts: breaks in which people stand up and change position have the best support.</source>
        <translation>Was hilft, ist zurückzukommen. Für die Flexibilität bringen etwa zehn Minuten in der Woche das meiste, wie auch immer sie verteilt sind; Leitlinien wünschen mindestens zwei bis drei Tage. Für weniger Sitzen zählt jede Unterbrechung: Am besten belegt sind Pausen, in denen man aufsteht und die Haltung wechselt.</translation>
    </message>
    <message>
        <source>In a trial with office workers at high risk, nine of a hundred who took active breaks got new low back pain, and thirty-three of a hundred who did not. Studies for the US institute for safety at work added four breaks of five minutes to the day: discomfort and eye strain fell, and output did not.</source>
        <translation>In einer Studie mit gefährdeten Büroangestellten bekamen neun von hundert, die aktive Pausen machten, neue Schmerzen im unteren Rücken, und dreiunddreißig von hundert, die keine machten. Studien für das US-Institut für Arbeitssicherheit fügten dem Tag vier Pausen von fünf Minuten hinzu: Beschwerden und müde Augen gingen zurück, die Leistung nicht.</translation>
    </message>
    <message>
        <source>So the weekly goal here is five days, from three it is called enough, and you may set it from one to seven. The ring fills with days, not with records. A week with a missed day keeps the run, and a session that was missed slides; it never doubles.</source>
        <translation>Das Wochenziel hier sind darum fünf Tage, ab drei heißt es genug, und du kannst es von eins bis sieben setzen. Der Ring füllt sich mit Tagen, nicht mit Rekorden. Eine Woche mit einem verpassten Tag hält die Folge, und eine verpasste Einheit rückt weiter; sie wird nie doppelt.</translation>
    </message>
    <message>
        <source>Reminders that leave no choice get ignored. Put a break off when it does not fit; a short one is better than none. If you often skip, make the interval longer or the breaks shorter. That is no failure, it is tuning.</source>
        <translation>Erinnerungen, die keine Wahl lassen, werden übergangen. Verschieb eine Pause, wenn sie nicht passt; eine kurze ist besser als keine. Wenn du oft auslässt, mach den Abstand länger oder die Pausen kürzer. Das ist kein Versagen, das ist Abstimmen.</translation>
    </message>
</context>
<context>
    <name>Lesson dynamic-and-static</name>
    <message>
        <source>Dynamic and static</source>
        <translation>Dynamisch und statisch</translation>
    </message>
    <message>
        <source>Two ways to stretch: moving through the range, or staying at its end.</source>
        <translation>Zwei Arten zu dehnen: durch den Umfang hindurch oder an seinem Ende.</translation>
    </message>
    <message>
        <source>A **dynamic** stretch moves: a leg swings, the trunk turns, and the range grows a little with each repetition. A **static** stretch stays: you go to where it pulls mildly, and hold.</source>
        <translation>Eine **dynamische** Dehnung bewegt sich: Ein Bein schwingt, der Rumpf dreht, und der Umfang wächst mit jeder Wiederholung ein wenig. Eine **statische** Dehnung bleibt: Du gehst dorthin, wo es leicht zieht, und hältst.</translation>
    </message>
    <message>
        <source>Dynamic work comes first in every longer sequence here. A review found that it improves both range and performance, that controlled movement does better than throwing, and that study plans differ too much to name one best dose. DeskStretch uses twenty to thirty seconds or ten to twelve slow repetitions. In a trial over twelve weeks, dynamic stretching of the calf increased its range.</source>
        <translation>Dynamisches kommt in jedem längeren Ablauf hier zuerst. Eine Übersicht fand, dass es Umfang und Leistung verbessert, dass kontrollierte Bewegung besser wirkt als Schleudern und dass die Studien zu verschieden sind, um eine beste Menge zu nennen. DeskStretch nimmt zwanzig bis dreißig Sekunden oder zehn bis zwölf langsame Wiederholungen. In einer Studie über zwölf Wochen vergrößerte dynamisches Dehnen der Wade ihren Umfang.</translation>
    </message>
    <message>
        <source>Static holds follow once you are warm. The usual advice is ten to thirty seconds, from sixty years on thirty to sixty, repeated two to four times until a muscle has had about a minute. Mild tension is right; bouncing is not.</source>
        <translation>Statisches Halten folgt, wenn du warm bist. Üblich sind zehn bis dreißig Sekunden, ab sechzig Jahren dreißig bis sechzig, zwei- bis viermal, bis ein Muskel etwa eine Minute hatte. Leichter Zug ist richtig, Wippen nicht.</translation>
    </message>
    <message>
        <source>At the desk you will mostly meet the dynamic kind. It may ease the stiffness of sitting, needs no mat, and leaves you ready to go on. Keep holds for the chest, the hips and the neck, or for the end of the day.</source>
        <translation>Am Schreibtisch triffst du meist die dynamische Art. Sie kann die Steife des Sitzens lösen, braucht keine Matte und lässt dich bereit zum Weitermachen. Heb dir das Halten für Brust, Hüfte und Nacken auf oder für das Ende des Tages.</translation>
    </message>
    <message>
        <source>Hold something steady when you swing a leg, and let the swing grow from small to large.</source>
        <translation>Halte dich an etwas Festem, wenn du ein Bein schwingst, und lass den Schwung von klein nach groß wachsen.</translation>
    </message>
</context>
<context>
    <name>Lesson foam-rolling</name>
    <message>
        <source>Foam rolling</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Slow pressure on muscle, with or without a roller.</source>
        <translation>Langsamer Druck auf Muskeln, mit oder ohne Rolle.</translation>
    </message>
    <message>
        <source>Rolling presses a muscle slowly between your weight and a roller, or between you, a ball and a wall. Done for some weeks it can add range: a review of eleven studies found a moderate effect, larger beyond four weeks, clear for the back and front of the thigh and missing at the ankle. Another review found the long-term results conflicting, and rolling added nothing to stretching where both were done. So use it where it feels good; it does not replace moving.</source>
        <translation>Rollen drückt einen Muskel langsam zwischen dein Gewicht und eine Rolle oder zwischen dich, einen Ball und eine Wand. Über Wochen getan kann es Umfang bringen: Eine Übersicht über elf Studien fand eine mittlere Wirkung, größer nach mehr als vier Wochen, deutlich an Rück- und Vorderseite des Oberschenkels und keine am Sprunggelenk. Eine andere Übersicht fand die Langzeitergebnisse widersprüchlich, und wo beides gemacht wurde, fügte Rollen dem Dehnen nichts hinzu. Nimm es also dort, wo es guttut; Bewegung ersetzt es nicht.</translation>
    </message>
    <message>
        <source>A sensible dose is thirty to sixty seconds a muscle and side, once or twice, on one to three days a week. Roll slowly. On a tight spot stay for twenty to thirty seconds and let the breath go out. Nobody has found a dose for the back in particular.</source>
        <translation>Eine vernünftige Menge sind dreißig bis sechzig Sekunden je Muskel und Seite, ein- oder zweimal, an ein bis drei Tagen in der Woche. Roll langsam. Auf einer verspannten Stelle bleib zwanzig bis dreißig Sekunden und lass den Atem gehen. Für den Rücken eigens hat niemand eine Menge gefunden.</translation>
    </message>
    <message>
        <source>**Where not to roll:** the lower spine, the neck, the front of the body, a wound, a broken bone, a swelling, or a leg that may have a clot. Upper back, sides, buttocks and calves are fine.</source>
        <translation>**Wo nicht gerollt wird:** am unteren Rücken, am Nacken, an der Vorderseite des Körpers, auf einer Wunde, einem Knochenbruch, einer Schwellung oder einem Bein, in dem ein Gerinnsel sein kann. Oberer Rücken, Seiten, Gesäß und Waden sind gut.</translation>
    </message>
    <message>
        <source>No roller at hand? A ball at the wall does for the upper back and needs no floor. The pressure is yours to set: step closer for less, away for more.</source>
        <translation>Keine Rolle zur Hand? Für den oberen Rücken tut es ein Ball an der Wand, ganz ohne Boden. Den Druck bestimmst du: näher an die Wand für weniger, weiter weg für mehr.</translation>
    </message>
</context>
<context>
    <name>Lesson mobility-and-flexibility</name>
    <message>
        <source>Mobility and flexibility</source>
        <translation>Mobilität und Flexibilität</translation>
    </message>
    <message>
        <source>How far a joint can go, and how far you can take it yourself.</source>
        <translation>Wie weit ein Gelenk gehen kann, und wie weit du es selbst bewegst.</translation>
    </message>
    <message>
        <source>Two words that are easily mixed up. In DeskStretch **flexibility** means how far a muscle lets a joint be taken, as when a hand pulls the leg. **Mobility** means how far you move the joint yourself, slowly and under control. Every movement here says which of the two it serves, and the history counts them apart.</source>
        <translation>Zwei Wörter, die leicht verwechselt werden. In DeskStretch heißt **Flexibilität**, wie weit ein Muskel zulässt, dass ein Gelenk bewegt wird, etwa wenn eine Hand am Bein zieht. **Mobilität** heißt, wie weit du das Gelenk selbst bewegst, langsam und mit Kontrolle. Jede Übung hier sagt, welcher von beiden sie dient, und der Verlauf zählt sie getrennt.</translation>
    </message>
    <message>
        <source>For flexibility, little is enough. A review of 189 studies found that the gain levels off at about four minutes in one session and ten minutes in a week; how often and how hard people stretched, their age and their sex made no difference to it. Guidelines ask for two to three days a week at least, and call every day best.</source>
        <translation>Für Flexibilität reicht wenig. Eine Übersicht über 189 Studien fand, dass der Gewinn nach etwa vier Minuten in einer Einheit und zehn Minuten in einer Woche flacher wird; wie oft und wie stark gedehnt wurde, Alter und Geschlecht machten dafür keinen Unterschied. Leitlinien wünschen mindestens zwei bis drei Tage in der Woche und nennen jeden Tag am besten.</translation>
    </message>
    <message>
        <source>Range can also be won by strength. Trials that compared the two found that resistance training improved range of motion about as much as stretching, provided there was a load to work against.</source>
        <translation>Reichweite lässt sich auch durch Kraft gewinnen. Studien, die beides verglichen, fanden, dass Krafttraining den Bewegungsumfang etwa so gut verbessert wie Dehnen, wenn es eine Last gibt, gegen die gearbeitet wird.</translation>
    </message>
    <message>
        <source>So a good week has both: held stretches where something feels short, and movements that use the new range. Most breaks at the desk are mobility work, because it needs no mat and little room.</source>
        <translation>Eine gute Woche hat also beides: gehaltene Dehnungen, wo sich etwas kurz anfühlt, und Übungen, die den neuen Umfang nutzen. Die meisten Pausen am Schreibtisch sind Mobilitätsarbeit, denn sie braucht keine Matte und wenig Platz.</translation>
    </message>
</context>
<context>
    <name>Lesson strength-for-mobility</name>
    <message>
        <source>Strength for mobility</source>
        <translation>Kraft für Mobilität</translation>
    </message>
    <message>
        <source>Range that holds under load, with good form.</source>
        <translation>Bewegungsumfang, der unter Last hält, mit guter Form.</translation>
    </message>
    <message>
        <source>Strength is what lets you use your range. Two reviews found that resistance training improves range of motion about as much as stretching. There is one condition: with body weight alone the gain was not certain. That is why the programme here goes on from the bare movement to a backpack, whose load rises in small steps.</source>
        <translation>Kraft lässt dich deinen Umfang nutzen. Zwei Übersichten fanden, dass Krafttraining den Bewegungsumfang etwa so gut verbessert wie Dehnen. Unter einer Bedingung: Nur mit dem Körpergewicht war der Gewinn nicht sicher. Darum geht das Programm hier von der bloßen Übung zu einem Rucksack weiter, dessen Last in kleinen Schritten steigt.</translation>
    </message>
    <message>
        <source>The World Health Organization asks adults for strength work on two or more days a week. Leave a day between. Eight to twelve repetitions, once or twice, are usual; stop while two or three more would still be possible.</source>
        <translation>Die Weltgesundheitsorganisation rät Erwachsenen zu Kraftübungen an zwei oder mehr Tagen in der Woche. Lass einen Tag dazwischen. Üblich sind acht bis zwölf Wiederholungen, ein- oder zweimal; hör auf, wenn zwei oder drei noch gingen.</translation>
    </message>
    <message>
        <source>**Form first.** In a hinge, as in the deadlift, the hips go back and the back stays long; the load stays close to the legs. In a squat, sit down between the feet with the knees over the toes, and stand up by pushing the floor away. Start under three kilograms, and stop before form slips.</source>
        <translation>**Form zuerst.** Beim Beugen aus der Hüfte, wie beim Kreuzheben, geht die Hüfte zurück und der Rücken bleibt lang; die Last bleibt nah an den Beinen. Bei der Kniebeuge setz dich zwischen die Füße, Knie über den Zehen, und steh auf, indem du den Boden wegdrückst. Beginn unter drei Kilogramm und hör auf, bevor die Form leidet.</translation>
    </message>
    <message>
        <source>Little counts, too. In a trial, two minutes of work with an elastic band on five days a week lowered neck and shoulder pain by 1.4 points of ten compared with a control group; twelve minutes by 1.9.</source>
        <translation>Auch wenig zählt. In einer Studie senkten zwei Minuten mit einem elastischen Band an fünf Tagen der Woche Schmerzen in Nacken und Schultern um 1,4 von zehn Punkten gegenüber einer Kontrollgruppe, zwölf Minuten um 1,9.</translation>
    </message>
</context>
<context>
    <name>Lesson yoga-and-pilates</name>
    <message>
        <source>Yoga and Pilates</source>
        <translation>Yoga und Pilates</translation>
    </message>
    <message>
        <source>Longer sequences, once or twice a week.</source>
        <translation>Längere Abläufe, ein- oder zweimal in der Woche.</translation>
    </message>
    <message>
        <source>Both are ways of moving slowly, with the breath, through positions that lengthen and strengthen at once. Yoga stays and breathes; Pilates keeps the middle of the body steady while arms and legs work. DeskStretch borrows single movements from them for breaks, and has flows of ten minutes and more for the mat.</source>
        <translation>Beides sind Arten, sich langsam und mit dem Atem durch Haltungen zu bewegen, die zugleich dehnen und kräftigen. Yoga bleibt und atmet; Pilates hält die Körpermitte ruhig, während Arme und Beine arbeiten. DeskStretch leiht sich von beiden einzelne Übungen für Pausen und hat Abläufe von zehn Minuten und mehr für die Matte.</translation>
    </message>
    <message>
        <source>What is known is modest and worth having. A Cochrane review of 21 trials with people who had back pain for a long time found small improvements with yoga compared with no exercise, and probably no difference between yoga and other exercise for the back. Pilates seems to do about the same. So choose the one you like to come back to.</source>
        <translation>Was man weiß, ist bescheiden und doch etwas wert. Eine Cochrane-Übersicht über 21 Studien mit Menschen, die lange Rückenschmerzen hatten, fand mit Yoga kleine Verbesserungen gegenüber keinem Training und wahrscheinlich keinen Unterschied zwischen Yoga und anderem Training für den Rücken. Pilates scheint etwa dasselbe zu leisten. Nimm also das, zu dem du gern zurückkommst.</translation>
    </message>
    <message>
        <source>One or two sessions a week are a good start, on days that suit you. A flow is best on a mat and out of office clothes. If the floor is not for you, the chair has its own version of cat and cow, of the side bend and of the twist.</source>
        <translation>Ein oder zwei Einheiten in der Woche sind ein guter Anfang, an Tagen, die dir passen. Ein Ablauf geht am besten auf einer Matte und ohne Bürokleidung. Wenn der Boden nichts für dich ist: Auf dem Stuhl gibt es eigene Fassungen von Katze und Kuh, der Seitbeuge und der Drehung.</translation>
    </message>
    <message>
        <source>Move with the breath: open and lengthen as it comes in, fold and turn as it goes out. A mild stretch is fine; pain is not.</source>
        <translation>Beweg dich mit dem Atem: öffnen und lang werden, wenn er kommt, beugen und drehen, wenn er geht. Leichter Zug ist gut, Schmerz nicht.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Try it now</source>
        <translation>Gleich ausprobieren</translation>
    </message>
    <message>
        <source>The whole sequence</source>
        <translation>Der ganze Ablauf</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n movements</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} movements</source>
        <translation>{0} von {1} Übungen</translation>
    </message>
    <message>
        <source>Sorted by area</source>
        <translation>Nach Bereich sortiert</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>Nach Namen sortiert</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>left out of your breaks</source>
        <translation>bleibt aus deinen Pausen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Up to 30 seconds</source>
        <translation>Bis 30 Sekunden</translation>
    </message>
    <message>
        <source>30 to 60 seconds</source>
        <translation>30 bis 60 Sekunden</translation>
    </message>
    <message>
        <source>Over a minute</source>
        <translation>Über eine Minute</translation>
    </message>
    <message>
        <source>{0} · serves {1}</source>
        <translation>{0} · für {1}</translation>
    </message>
    <message>
        <source>**{0}**  {1}</source>
        <translation>**{0}**  {1}</translation>
    </message>
    <message>
        <source>Left out of your breaks, as you told of {0}.</source>
        <translation>Bleibt aus deinen Pausen, weil du angegeben hast: {0}.</translation>
    </message>
    <message>
        <source>Stop if {0}</source>
        <translation>Hör auf, wenn {0}</translation>
    </message>
    <message>
        <source>The last {0} weeks</source>
        <translation>Die letzten {0} Wochen</translation>
    </message>
    <message>
        <source>{0}, left and right</source>
        <translation>{0}, links und rechts</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, last on {1}</source>
        <translation>{0}, zuletzt am {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0} altogether.</source>
        <translation>{0} insgesamt.</translation>
    </message>
    <message>
        <source>Once it felt good.</source>
        <translation>Einmal tat es gut.</translation>
    </message>
    <message>
        <source>Once it was too hard.</source>
        <translation>Einmal war es zu schwer.</translation>
    </message>
    <message>
        <source>Once it hurt.</source>
        <translation>Einmal tat es weh.</translation>
    </message>
    <message numerus="yes">
        <source>%n times it felt good.</source>
        <translation>
            <numerusform>%n Mal tat es gut.</numerusform>
            <numerusform>%n Mal tat es gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times it was too hard.</source>
        <translation>
            <numerusform>%n Mal war es zu schwer.</numerusform>
            <numerusform>%n Mal war es zu schwer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times it hurt.</source>
        <translation>
            <numerusform>%n Mal tat es weh.</numerusform>
            <numerusform>%n Mal tat es weh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryArea</name>
    <message>
        <source>Packs: movements from and for others</source>
        <translation>Pakete: Übungen von anderen und für andere</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Written to {0}</source>
        <translation>Geschrieben nach {0}</translation>
    </message>
</context>
<context>
    <name>Limitation</name>
    <message>
        <source>Neck trouble</source>
        <translation>Nackenbeschwerden</translation>
    </message>
    <message>
        <source>Shoulder trouble</source>
        <translation>Schulterbeschwerden</translation>
    </message>
    <message>
        <source>Wrist trouble</source>
        <translation>Handgelenkbeschwerden</translation>
    </message>
    <message>
        <source>Elbow trouble</source>
        <translation>Ellbogenbeschwerden</translation>
    </message>
    <message>
        <source>A slipped disc</source>
        <translation>Bandscheibenvorfall</translation>
    </message>
    <message>
        <source>Sciatica</source>
        <translation>Ischias</translation>
    </message>
    <message>
        <source>Hip trouble</source>
        <translation>Hüftbeschwerden</translation>
    </message>
    <message>
        <source>Knee trouble</source>
        <translation>Kniebeschwerden</translation>
    </message>
    <message>
        <source>Ankle trouble</source>
        <translation>Beschwerden am Sprunggelenk</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>Bluthochdruck</translation>
    </message>
    <message>
        <source>A recent operation</source>
        <translation>Operation vor Kurzem</translation>
    </message>
    <message>
        <source>Unsteady balance</source>
        <translation>Gleichgewichtsprobleme</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Look and sound</source>
        <translation>Aussehen und Klang</translation>
    </message>
    <message>
        <source>Somebody to move with, and how loud they may be.</source>
        <translation>Jemand, der mitmacht, und wie laut es sein darf.</translation>
    </message>
    <message>
        <source>Who shows the movements</source>
        <translation>Wer die Übungen zeigt</translation>
    </message>
</context>
<context>
    <name>MainAreas</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DeskStretch</source>
        <translation>DeskStretch</translation>
    </message>
</context>
<context>
    <name>MannersRows</name>
    <message>
        <source>Office clothes</source>
        <translation>Bürokleidung</translation>
    </message>
    <message>
        <source>Only what can be done in a shirt, a skirt or good trousers.</source>
        <translation>Nur, was in Hemd, Rock oder guter Hose geht.</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Only what nobody notices, as in an open office.</source>
        <translation>Nur, was niemand bemerkt, etwa im Großraumbüro.</translation>
    </message>
    <message>
        <source>only what suits office clothes</source>
        <translation>nur, was zu Bürokleidung passt</translation>
    </message>
    <message>
        <source>any clothes</source>
        <translation>jede Kleidung</translation>
    </message>
    <message>
        <source>only what nobody notices</source>
        <translation>nur, was niemand bemerkt</translation>
    </message>
    <message>
        <source>may be noticed</source>
        <translation>darf auffallen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I go on</source>
        <translation>Bis ich weitermache</translation>
    </message>
</context>
<context>
    <name>MenuChip</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>DeskStretch goes on working.</source>
        <translation>DeskStretch läuft weiter.</translation>
    </message>
    <message>
        <source>The command line cannot reach this program: {0}.</source>
        <translation>Die Kommandozeile erreicht dieses Programm nicht: {0}.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>A setting could not be read</source>
        <translation>Eine Einstellung ließ sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>Movement ankle-circles</name>
    <message>
        <source>Ankle circles</source>
        <translation>Fußkreisen</translation>
    </message>
    <message>
        <source>Sit on a chair that does not roll and hold the seat.</source>
        <translation>Setz dich auf einen Stuhl, der nicht rollt, und halte dich am Sitz.</translation>
    </message>
    <message>
        <source>One leg out, heel just off the floor. Draw big circles with the toes.</source>
        <translation>Ein Bein nach vorn, Ferse knapp über dem Boden. Zieh große Kreise mit den Zehen.</translation>
    </message>
    <message>
        <source>Move the ankle, not the knee. Half in each direction.</source>
        <translation>Der Fuß bewegt sich, nicht das Knie. Je die Hälfte in jede Richtung.</translation>
    </message>
    <message>
        <source>Quiet and even.</source>
        <translation>Ruhig und gleichmäßig.</translation>
    </message>
    <message>
        <source>Pump the foot up and down only.</source>
        <translation>Beweg den Fuß nur auf und ab.</translation>
    </message>
    <message>
        <source>Write the alphabet in the air with the big toe.</source>
        <translation>Schreib mit dem großen Zeh das Alphabet in die Luft.</translation>
    </message>
    <message>
        <source>Moving the knee instead of the ankle.</source>
        <translation>Das Knie bewegen statt des Fußes.</translation>
    </message>
    <message>
        <source>Rushing the circle.</source>
        <translation>Den Kreis hetzen.</translation>
    </message>
    <message>
        <source>The ankle catches, or the calf is hot, swollen or sore.</source>
        <translation>das Gelenk hakt oder die Wade heiß, geschwollen oder empfindlich ist.</translation>
    </message>
</context>
<context>
    <name>Movement arm-circles</name>
    <message>
        <source>Arm circles</source>
        <translation>Armkreisen</translation>
    </message>
    <message>
        <source>Stand tall with room for both arms out to the side.</source>
        <translation>Steh aufrecht, mit Platz für beide Arme zur Seite.</translation>
    </message>
    <message>
        <source>Arms out at shoulder height. Circle them like dinner plates.</source>
        <translation>Arme auf Schulterhöhe. Kreise sie, groß wie Essteller.</translation>
    </message>
    <message>
        <source>Keep the ribs quiet. Halfway through, turn the circles round.</source>
        <translation>Die Rippen bleiben ruhig. Nach der Hälfte die Richtung wechseln.</translation>
    </message>
    <message>
        <source>Even; one breath for every circle.</source>
        <translation>Gleichmäßig; ein Atemzug für jeden Kreis.</translation>
    </message>
    <message>
        <source>Let the circles grow until the hands pass overhead.</source>
        <translation>Lass die Kreise wachsen, bis die Hände über den Kopf gehen.</translation>
    </message>
    <message>
        <source>The shoulders creeping up to the ears.</source>
        <translation>Die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>The ribs and low back swaying with the arms.</source>
        <translation>Rippen und unteren Rücken mit den Armen schwanken lassen.</translation>
    </message>
    <message>
        <source>The top of the shoulder pinches (lower the arms).</source>
        <translation>es oben in der Schulter zwickt (die Arme senken).</translation>
    </message>
</context>
<context>
    <name>Movement backpack-rdl</name>
    <message>
        <source>Backpack deadlift</source>
        <translation>Kreuzheben mit Rucksack</translation>
    </message>
    <message>
        <source>Stand with the feet hip-width, a closed backpack in front of the thighs.</source>
        <translation>Füße hüftbreit, ein geschlossener Rucksack vor den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Push the hips back and slide the bag down the legs.</source>
        <translation>Schieb die Hüfte zurück und lass den Rucksack an den Beinen hinabgleiten.</translation>
    </message>
    <message>
        <source>Back long, bag close.</source>
        <translation>Rücken lang, Rucksack nah.</translation>
    </message>
    <message>
        <source>Drive the floor away to stand.</source>
        <translation>Drück den Boden weg, um aufzustehen.</translation>
    </message>
    <message>
        <source>In on the way down, out on the way up; never hold.</source>
        <translation>Ein auf dem Weg hinab, aus auf dem Weg hinauf; nie anhalten.</translation>
    </message>
    <message>
        <source>Add 1 to 2 kg of books, or stand with one foot half a step back.</source>
        <translation>Nimm 1 bis 2 kg Bücher dazu oder stell einen Fuß einen halben Schritt zurück.</translation>
    </message>
    <message>
        <source>The bag drifting away from the legs.</source>
        <translation>Den Rucksack von den Beinen wegdriften lassen.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <translation>Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Bending the knees into a squat.</source>
        <translation>Die Knie beugen wie bei einer Kniebeuge.</translation>
    </message>
    <message>
        <source>The back rounds or hurts, or pain runs down a leg.</source>
        <translation>der Rücken sich rundet oder schmerzt oder Schmerz ins Bein zieht.</translation>
    </message>
</context>
<context>
    <name>Movement ball-wall-upper-back</name>
    <message>
        <source>Ball-at-wall upper back</source>
        <translation>Oberer Rücken mit Ball an der Wand</translation>
    </message>
    <message>
        <source>Put a tennis ball between the wall and the muscle beside your spine, the feet a step ahead, one hand on the other shoulder.</source>
        <translation>Klemm einen Tennisball zwischen die Wand und den Muskel neben deiner Wirbelsäule, Füße einen Schritt davor, eine Hand auf der anderen Schulter.</translation>
    </message>
    <message>
        <source>Lean back on the ball, weight in the heels.</source>
        <translation>Lehn dich auf den Ball, Gewicht auf den Fersen.</translation>
    </message>
    <message>
        <source>Bend the knees and let the ball roll slowly up the back.</source>
        <translation>Beug die Knie und lass den Ball langsam den Rücken hinaufrollen.</translation>
    </message>
    <message>
        <source>Straighten again. Keep off the spine and the shoulder-blade tip.</source>
        <translation>Streck dich wieder. Weg von Wirbelsäule und Schulterblattspitze.</translation>
    </message>
    <message>
        <source>Slow; breathe out on tender spots.</source>
        <translation>Langsam; auf empfindlichen Stellen ausatmen.</translation>
    </message>
    <message>
        <source>Lean on rolled socks and breathe, without moving.</source>
        <translation>Lehn dich auf gerollte Socken und atme, ohne dich zu bewegen.</translation>
    </message>
    <message>
        <source>Reach the arm of that side overhead while you roll.</source>
        <translation>Streck beim Rollen den Arm dieser Seite nach oben.</translation>
    </message>
    <message>
        <source>Rolling over the bones of the spine.</source>
        <translation>Über die Knochen der Wirbelsäule rollen.</translation>
    </message>
    <message>
        <source>Holding the breath on a tender spot.</source>
        <translation>Auf einer empfindlichen Stelle den Atem anhalten.</translation>
    </message>
    <message>
        <source>Pain is sharp, shoots round the ribs or stays after you step away.</source>
        <translation>der Schmerz scharf ist, um die Rippen schießt oder bleibt, wenn du weggehst.</translation>
    </message>
</context>
<context>
    <name>Movement bird-dog</name>
    <message>
        <source>Bird dog</source>
        <translation>Vierfüßler-Strecker</translation>
    </message>
    <message>
        <source>Kneel on the mat, hands under shoulders, knees under hips.</source>
        <translation>Knie dich auf die Matte, Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Brace lightly on hands and knees.</source>
        <translation>Auf Händen und Knien, Bauch leicht gespannt.</translation>
    </message>
    <message>
        <source>Reach one leg back and the opposite arm forward.</source>
        <translation>Streck ein Bein nach hinten und den anderen Arm nach vorn.</translation>
    </message>
    <message>
        <source>Keep the hips level, as if holding a cup of tea.</source>
        <translation>Das Becken bleibt waagrecht, als stünde eine Tasse Tee darauf.</translation>
    </message>
    <message>
        <source>Lower with control.</source>
        <translation>Senk beide kontrolliert.</translation>
    </message>
    <message>
        <source>Out as you reach, in as you lower.</source>
        <translation>Aus beim Strecken, ein beim Senken.</translation>
    </message>
    <message>
        <source>Slide only the foot back, toes on the mat.</source>
        <translation>Schieb nur den Fuß zurück, Zehen auf der Matte.</translation>
    </message>
    <message>
        <source>Draw elbow and knee together under the belly between reaches.</source>
        <translation>Zieh dazwischen Ellbogen und Knie unter dem Bauch zusammen.</translation>
    </message>
    <message>
        <source>A back that sags as the leg rises.</source>
        <translation>Den Rücken durchhängen lassen, wenn das Bein steigt.</translation>
    </message>
    <message>
        <source>A hip that opens to the side.</source>
        <translation>Die Hüfte zur Seite aufdrehen.</translation>
    </message>
    <message>
        <source>The back sags or a wrist hurts (work from the forearms).</source>
        <translation>der Rücken durchhängt oder ein Handgelenk schmerzt (auf die Unterarme gehen).</translation>
    </message>
</context>
<context>
    <name>Movement bodyweight-squat</name>
    <message>
        <source>Body-weight squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>Stand with the feet shoulder-width, toes a little out.</source>
        <translation>Füße schulterbreit, Zehen leicht nach außen.</translation>
    </message>
    <message>
        <source>Sit back and down between the heels.</source>
        <translation>Setz dich nach hinten unten zwischen die Fersen.</translation>
    </message>
    <message>
        <source>Knees in line with the toes.</source>
        <translation>Knie in einer Linie mit den Zehen.</translation>
    </message>
    <message>
        <source>Press through the whole foot and stand tall.</source>
        <translation>Drück dich über den ganzen Fuß hoch und steh aufrecht.</translation>
    </message>
    <message>
        <source>In on the way down, out on the way up.</source>
        <translation>Ein auf dem Weg hinab, aus auf dem Weg hinauf.</translation>
    </message>
    <message>
        <source>Pause for three counts at the bottom.</source>
        <translation>Bleib unten und zähl bis drei.</translation>
    </message>
    <message>
        <source>The knees falling inwards.</source>
        <translation>Die Knie nach innen fallen lassen.</translation>
    </message>
    <message>
        <source>The heels coming off the floor.</source>
        <translation>Die Fersen vom Boden heben.</translation>
    </message>
    <message>
        <source>Knees, hips or back hurt (go less deep).</source>
        <translation>Knie, Hüfte oder Rücken schmerzen (weniger tief gehen).</translation>
    </message>
</context>
<context>
    <name>Movement box-breathing</name>
    <message>
        <source>Box breathing</source>
        <translation>Quadratatmung</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs, jaw loose.</source>
        <translation>Sitz aufrecht, Hände auf den Oberschenkeln, Kiefer locker.</translation>
    </message>
    <message>
        <source>In through the nose for four.</source>
        <translation>Durch die Nase ein, bis vier.</translation>
    </message>
    <message>
        <source>Rest, full, for four. Keep it light.</source>
        <translation>Voll ruhen, bis vier. Ganz leicht.</translation>
    </message>
    <message>
        <source>Out through the nose for four.</source>
        <translation>Durch die Nase aus, bis vier.</translation>
    </message>
    <message>
        <source>Rest, empty, for four.</source>
        <translation>Leer ruhen, bis vier.</translation>
    </message>
    <message>
        <source>In 4, hold 4, out 4, hold 4, all through the nose.</source>
        <translation>Ein 4, halten 4, aus 4, halten 4, alles durch die Nase.</translation>
    </message>
    <message>
        <source>Count five for each side of the box.</source>
        <translation>Zähl auf jeder Seite des Quadrats bis fünf.</translation>
    </message>
    <message>
        <source>Lifting the shoulders to breathe in.</source>
        <translation>Zum Einatmen die Schultern heben.</translation>
    </message>
    <message>
        <source>Straining to keep the breath held.</source>
        <translation>Den Atem mit Mühe halten.</translation>
    </message>
    <message>
        <source>You feel light-headed or short of air (breathe normally).</source>
        <translation>dir schwindlig wird oder die Luft knapp (normal atmen).</translation>
    </message>
</context>
<context>
    <name>Movement calf-raises</name>
    <message>
        <source>Calf raises</source>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>Stand facing a desk that cannot roll, fingertips on it.</source>
        <translation>Steh vor einem Tisch, der nicht rollen kann, Fingerspitzen darauf.</translation>
    </message>
    <message>
        <source>Rise over the big toes.</source>
        <translation>Steig über die großen Zehen hoch.</translation>
    </message>
    <message>
        <source>Pause at the top without rolling outwards.</source>
        <translation>Bleib oben kurz, ohne nach außen zu kippen.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>Out as you rise, in as you lower.</source>
        <translation>Aus beim Heben, ein beim Senken.</translation>
    </message>
    <message>
        <source>Seated, lifting both heels.</source>
        <translation>Im Sitzen beide Fersen heben.</translation>
    </message>
    <message>
        <source>One leg at a time.</source>
        <translation>Ein Bein nach dem anderen.</translation>
    </message>
    <message>
        <source>Rolling on to the little toes.</source>
        <translation>Auf die kleinen Zehen kippen.</translation>
    </message>
    <message>
        <source>Leaning on the desk.</source>
        <translation>Sich auf den Tisch stützen.</translation>
    </message>
    <message>
        <source>The calf or the Achilles gives sharp pain, or one calf is hot and swollen (get it checked first).</source>
        <translation>Wade oder Achillessehne scharf schmerzen oder eine Wade heiß und geschwollen ist (erst nachsehen lassen).</translation>
    </message>
</context>
<context>
    <name>Movement cat-cow</name>
    <message>
        <source>Cat-cow</source>
        <translation>Katze-Kuh</translation>
    </message>
    <message>
        <source>Kneel on the mat, hands under shoulders, knees under hips.</source>
        <translation>Knie dich auf die Matte, Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips.</source>
        <translation>Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Tip the tail up and let the chest sink forward.</source>
        <translation>Kipp das Becken nach vorn und lass die Brust sinken.</translation>
    </message>
    <message>
        <source>Tuck the tail and push the back to the ceiling.</source>
        <translation>Roll das Becken ein und schieb den Rücken zur Decke.</translation>
    </message>
    <message>
        <source>Move one bone at a time, head last.</source>
        <translation>Wirbel für Wirbel, der Kopf zuletzt.</translation>
    </message>
    <message>
        <source>In as you sink, out as you round.</source>
        <translation>Ein beim Sinken, aus beim Runden.</translation>
    </message>
    <message>
        <source>Bending only the neck or only the low back.</source>
        <translation>Nur den Nacken oder nur den unteren Rücken beugen.</translation>
    </message>
    <message>
        <source>Elbows that bend to make room for the chest.</source>
        <translation>Die Ellbogen beugen, damit die Brust Platz hat.</translation>
    </message>
    <message>
        <source>Leg pain or wrist pain appears (go on to the fists or forearms).</source>
        <translation>Schmerz im Bein oder Handgelenk kommt (auf Fäuste oder Unterarme gehen).</translation>
    </message>
</context>
<context>
    <name>Movement childs-pose</name>
    <message>
        <source>Child&apos;s pose</source>
        <translation>Haltung des Kindes</translation>
    </message>
    <message>
        <source>Kneel on the mat, big toes together, knees wide.</source>
        <translation>Knie dich auf die Matte, große Zehen zusammen, Knie weit.</translation>
    </message>
    <message>
        <source>Kneel with the big toes together and knees wide.</source>
        <translation>Knien, große Zehen zusammen, Knie weit.</translation>
    </message>
    <message>
        <source>Sit back towards the heels.</source>
        <translation>Setz dich zu den Fersen zurück.</translation>
    </message>
    <message>
        <source>Walk the hands forward and rest the forehead.</source>
        <translation>Lauf mit den Händen nach vorn und leg die Stirn ab.</translation>
    </message>
    <message>
        <source>Let the back widen.</source>
        <translation>Lass den Rücken weit werden.</translation>
    </message>
    <message>
        <source>Slow, into the back of the ribs.</source>
        <translation>Langsam, in die hinteren Rippen.</translation>
    </message>
    <message>
        <source>Rest chest and head on folded arms on the desk while seated, or put a cushion between hips and heels.</source>
        <translation>Leg im Sitzen Brust und Kopf auf die gekreuzten Arme am Tisch, oder ein Kissen zwischen Gesäß und Fersen.</translation>
    </message>
    <message>
        <source>Walk both hands to the left, then to the right, for three breaths each.</source>
        <translation>Lauf mit beiden Händen nach links, dann nach rechts, je drei Atemzüge.</translation>
    </message>
    <message>
        <source>Shoulders pulled up to the ears.</source>
        <translation>Die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>Forcing the hips to the heels: a cushion fills the gap.</source>
        <translation>Das Gesäß auf die Fersen zwingen: Ein Kissen füllt die Lücke.</translation>
    </message>
    <message>
        <source>Knees hurt or the head feels full (raise head and hips on cushions).</source>
        <translation>die Knie schmerzen oder der Kopf sich voll anfühlt (Kopf und Hüfte auf Kissen legen).</translation>
    </message>
</context>
<context>
    <name>Movement chin-tuck</name>
    <message>
        <source>Chin tuck</source>
        <translation>Kinn zurück</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs.</source>
        <translation>Sitz aufrecht, Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Sit tall and look level.</source>
        <translation>Sitz aufrecht, Blick geradeaus.</translation>
    </message>
    <message>
        <source>Glide your head straight back, as if making a double chin.</source>
        <translation>Schieb den Kopf gerade zurück, als machtest du ein Doppelkinn.</translation>
    </message>
    <message>
        <source>Pause, eyes on the horizon.</source>
        <translation>Bleib kurz, Augen am Horizont.</translation>
    </message>
    <message>
        <source>Then let it float to neutral.</source>
        <translation>Dann lass ihn zur Mitte gleiten.</translation>
    </message>
    <message>
        <source>Out as the head glides back, in as it returns.</source>
        <translation>Aus, wenn der Kopf zurückgleitet, ein, wenn er wiederkommt.</translation>
    </message>
    <message>
        <source>Rest the back of the head on a high chair back and press it lightly.</source>
        <translation>Leg den Hinterkopf an eine hohe Lehne und drück leicht dagegen.</translation>
    </message>
    <message>
        <source>Nodding down instead of gliding back.</source>
        <translation>Nach unten nicken statt zurückgleiten.</translation>
    </message>
    <message>
        <source>Lifting the chin.</source>
        <translation>Das Kinn heben.</translation>
    </message>
    <message>
        <source>The arms tingle or you feel light-headed.</source>
        <translation>die Arme kribbeln oder dir schwindlig wird.</translation>
    </message>
</context>
<context>
    <name>Movement cobra</name>
    <message>
        <source>Cobra</source>
        <translation>Kobra</translation>
    </message>
    <message>
        <source>Lie on your front, hands beside the ribs.</source>
        <translation>Leg dich auf den Bauch, Hände neben die Rippen.</translation>
    </message>
    <message>
        <source>Draw the elbows in and lift the breastbone.</source>
        <translation>Ellbogen heran, heb das Brustbein.</translation>
    </message>
    <message>
        <source>Lift with the back more than with the arms.</source>
        <translation>Heb mehr mit dem Rücken als mit den Armen.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>In as you rise, out as you lower.</source>
        <translation>Ein beim Heben, aus beim Senken.</translation>
    </message>
    <message>
        <source>Float the hands off the mat for one breath at the top.</source>
        <translation>Lass oben die Hände einen Atemzug lang über der Matte schweben.</translation>
    </message>
    <message>
        <source>Pushing up with the arms instead of the back.</source>
        <translation>Mit den Armen drücken statt mit dem Rücken heben.</translation>
    </message>
    <message>
        <source>Elbows that splay outwards.</source>
        <translation>Die Ellbogen nach außen spreizen.</translation>
    </message>
    <message>
        <source>The low back pinches or leg pain spreads (rise less).</source>
        <translation>es im unteren Rücken zwickt oder Schmerz ins Bein zieht (weniger heben).</translation>
    </message>
</context>
<context>
    <name>Movement dead-bug</name>
    <message>
        <source>Dead bug</source>
        <translation>Toter Käfer</translation>
    </message>
    <message>
        <source>Lie on your back, arms and knees up.</source>
        <translation>Leg dich auf den Rücken, Arme und Knie nach oben.</translation>
    </message>
    <message>
        <source>Press the low back gently into the mat.</source>
        <translation>Drück den unteren Rücken sanft in die Matte.</translation>
    </message>
    <message>
        <source>Lengthen one leg and the opposite arm.</source>
        <translation>Streck ein Bein und den anderen Arm lang aus.</translation>
    </message>
    <message>
        <source>Come back before the back lifts.</source>
        <translation>Komm zurück, bevor der Rücken abhebt.</translation>
    </message>
    <message>
        <source>Out as you reach away, in as you return; never hold.</source>
        <translation>Aus beim Strecken, ein beim Zurückkommen; nie anhalten.</translation>
    </message>
    <message>
        <source>Keep the arms still and tap one heel at a time.</source>
        <translation>Lass die Arme still und tipp mit einer Ferse nach der anderen auf.</translation>
    </message>
    <message>
        <source>Lower arm and leg to a hand&apos;s width off the floor and pause there.</source>
        <translation>Senk Arm und Bein bis eine Handbreit über den Boden und bleib dort.</translation>
    </message>
    <message>
        <source>A low back that lifts off the mat.</source>
        <translation>Den unteren Rücken von der Matte heben.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Den Atem anhalten.</translation>
    </message>
    <message>
        <source>The low back arches or hurts, or the belly domes (shorten the reach).</source>
        <translation>der untere Rücken ins Hohlkreuz geht oder schmerzt oder der Bauch sich wölbt (kürzer strecken).</translation>
    </message>
</context>
<context>
    <name>Movement desk-downward-dog</name>
    <message>
        <source>Downward dog at the desk</source>
        <translation>Herabschauender Hund am Tisch</translation>
    </message>
    <message>
        <source>Stand at a desk that cannot move, hands on its edge.</source>
        <translation>Steh an einem Tisch, der nicht wegrutscht, Hände an der Kante.</translation>
    </message>
    <message>
        <source>Hold the edge of a desk that cannot move, feet a step back.</source>
        <translation>Halte die Kante eines Tisches, der nicht wegrutscht, Füße einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Arms long: fold at the hips and reach them back.</source>
        <translation>Arme lang: Beug dich aus der Hüfte und schieb sie zurück.</translation>
    </message>
    <message>
        <source>Soft knees, ears level with the arms. Sink the chest.</source>
        <translation>Knie weich, Ohren neben den Armen. Lass die Brust sinken.</translation>
    </message>
    <message>
        <source>In to lengthen the spine, out to sink the chest.</source>
        <translation>Ein für eine lange Wirbelsäule, aus, um die Brust sinken zu lassen.</translation>
    </message>
    <message>
        <source>Hands higher, on the wall at chest height.</source>
        <translation>Hände höher, an der Wand auf Brusthöhe.</translation>
    </message>
    <message>
        <source>Bend one knee and then the other every two breaths.</source>
        <translation>Beug alle zwei Atemzüge erst ein Knie, dann das andere.</translation>
    </message>
    <message>
        <source>Hanging in the shoulders with the head dropped.</source>
        <translation>In den Schultern hängen, mit gesenktem Kopf.</translation>
    </message>
    <message>
        <source>Locked knees and a rounded low back.</source>
        <translation>Durchgedrückte Knie und ein runder unterer Rücken.</translation>
    </message>
    <message>
        <source>Tingling runs down a leg or an arm (come up slowly).</source>
        <translation>es ins Bein oder in den Arm kribbelt (langsam aufrichten).</translation>
    </message>
</context>
<context>
    <name>Movement desk-push-up</name>
    <message>
        <source>Desk push-up</source>
        <translation>Liegestütz am Tisch</translation>
    </message>
    <message>
        <source>Hands a little wider than the shoulders on a desk that cannot slide or tip, feet well back.</source>
        <translation>Hände etwas weiter als die Schultern auf einen Tisch, der weder rutscht noch kippt, Füße weit zurück.</translation>
    </message>
    <message>
        <source>Bend the elbows backwards, body in one line.</source>
        <translation>Beug die Ellbogen nach hinten, Körper in einer Linie.</translation>
    </message>
    <message>
        <source>Bring the chest to the edge.</source>
        <translation>Bring die Brust zur Kante.</translation>
    </message>
    <message>
        <source>Push away.</source>
        <translation>Drück dich weg.</translation>
    </message>
    <message>
        <source>In as you lower, out as you push.</source>
        <translation>Ein beim Senken, aus beim Drücken.</translation>
    </message>
    <message>
        <source>Hands on the wall at chest height.</source>
        <translation>Hände an die Wand auf Brusthöhe.</translation>
    </message>
    <message>
        <source>Take three seconds down and pause above the desk.</source>
        <translation>Senk dich drei Sekunden lang und bleib kurz über dem Tisch.</translation>
    </message>
    <message>
        <source>Hips that sag or stick up.</source>
        <translation>Die Hüfte durchhängen oder hochstehen lassen.</translation>
    </message>
    <message>
        <source>Elbows flared straight out to the sides.</source>
        <translation>Die Ellbogen gerade zur Seite spreizen.</translation>
    </message>
    <message>
        <source>Wrists or shoulders hurt, or the low back sags.</source>
        <translation>Handgelenke oder Schultern schmerzen oder der untere Rücken durchhängt.</translation>
    </message>
</context>
<context>
    <name>Movement desk-split-squat</name>
    <message>
        <source>Split squat holding the desk</source>
        <translation>Ausfallschritt am Tisch</translation>
    </message>
    <message>
        <source>Stand side-on to a desk that cannot roll, one hand on it, the outer foot forward and the other back, heel up.</source>
        <translation>Steh seitlich an einem Tisch, der nicht rollen kann, eine Hand darauf, den äußeren Fuß vorn, den anderen hinten, Ferse hoch.</translation>
    </message>
    <message>
        <source>Lower the back knee straight down.</source>
        <translation>Senk das hintere Knie gerade nach unten.</translation>
    </message>
    <message>
        <source>Keep the front knee over the toes, the trunk tall.</source>
        <translation>Das vordere Knie über den Zehen, der Rumpf aufrecht.</translation>
    </message>
    <message>
        <source>Push through the front heel to rise.</source>
        <translation>Drück dich über die vordere Ferse hoch.</translation>
    </message>
    <message>
        <source>In as you lower, out as you rise.</source>
        <translation>Ein beim Senken, aus beim Heben.</translation>
    </message>
    <message>
        <source>Keep only two fingertips on the desk.</source>
        <translation>Lass nur zwei Fingerspitzen am Tisch.</translation>
    </message>
    <message>
        <source>The front knee falling inwards.</source>
        <translation>Das vordere Knie nach innen fallen lassen.</translation>
    </message>
    <message>
        <source>Leaning on the desk.</source>
        <translation>Sich auf den Tisch stützen.</translation>
    </message>
    <message>
        <source>The front knee hurts or wobbles inward (go less deep).</source>
        <translation>das vordere Knie schmerzt oder nach innen wackelt (weniger tief gehen).</translation>
    </message>
</context>
<context>
    <name>Movement diaphragmatic-breathing</name>
    <message>
        <source>Belly breathing</source>
        <translation>Bauchatmung</translation>
    </message>
    <message>
        <source>Sit, stand or lie at ease, one hand on the belly, one on the chest.</source>
        <translation>Sitz, steh oder lieg bequem, eine Hand auf dem Bauch, eine auf der Brust.</translation>
    </message>
    <message>
        <source>Breathe in; the lower hand moves first.</source>
        <translation>Atme ein; die untere Hand bewegt sich zuerst.</translation>
    </message>
    <message>
        <source>Keep the upper hand quiet.</source>
        <translation>Die obere Hand bleibt ruhig.</translation>
    </message>
    <message>
        <source>Let the breath out be longer than the breath in.</source>
        <translation>Lass das Ausatmen länger sein als das Einatmen.</translation>
    </message>
    <message>
        <source>In 4 through the nose, out 6 through the nose or soft lips; no hold.</source>
        <translation>Ein 4 durch die Nase, aus 6 durch Nase oder weiche Lippen; nicht anhalten.</translation>
    </message>
    <message>
        <source>Breathe in for 3 and out for 4.</source>
        <translation>Ein bis 3, aus bis 4.</translation>
    </message>
    <message>
        <source>Put the hands round the lower ribs and widen them sideways and backwards.</source>
        <translation>Leg die Hände um die unteren Rippen und weite sie zur Seite und nach hinten.</translation>
    </message>
    <message>
        <source>Lifting the chest and shoulders first.</source>
        <translation>Zuerst Brust und Schultern heben.</translation>
    </message>
    <message>
        <source>Pushing the belly out instead of letting it rise.</source>
        <translation>Den Bauch herausdrücken, statt ihn steigen zu lassen.</translation>
    </message>
    <message>
        <source>You feel light-headed (breathe smaller).</source>
        <translation>dir schwindlig wird (kleiner atmen).</translation>
    </message>
</context>
<context>
    <name>Movement doorway-chest-stretch</name>
    <message>
        <source>Doorway chest stretch</source>
        <translation>Brustdehnung im Türrahmen</translation>
    </message>
    <message>
        <source>Stand in a doorway, one foot in front of the other.</source>
        <translation>Steh in einer Tür, einen Fuß vor dem anderen.</translation>
    </message>
    <message>
        <source>Rest both forearms on the door frame, one foot ahead.</source>
        <translation>Leg beide Unterarme an den Türrahmen, ein Fuß vorn.</translation>
    </message>
    <message>
        <source>Lean your whole body forward until the chest opens.</source>
        <translation>Lehn den ganzen Körper nach vorn, bis die Brust sich öffnet.</translation>
    </message>
    <message>
        <source>Ribs down and chin in.</source>
        <translation>Rippen tief, Kinn zurück.</translation>
    </message>
    <message>
        <source>In through the nose; lean a little more as you breathe out.</source>
        <translation>Durch die Nase ein; beim Ausatmen etwas weiter lehnen.</translation>
    </message>
    <message>
        <source>One arm at a time with the elbow below shoulder height.</source>
        <translation>Ein Arm nach dem anderen, Ellbogen unter Schulterhöhe.</translation>
    </message>
    <message>
        <source>Step through a little further and slide the elbows up 10 cm.</source>
        <translation>Geh etwas weiter durch und schieb die Ellbogen 10 cm höher.</translation>
    </message>
    <message>
        <source>Arching the low back instead of leaning.</source>
        <translation>Ins Hohlkreuz gehen, statt sich zu lehnen.</translation>
    </message>
    <message>
        <source>The chin poking forward.</source>
        <translation>Das Kinn vorschieben.</translation>
    </message>
    <message>
        <source>The front of the shoulder pinches or the hand tingles (lower the elbows).</source>
        <translation>es vorn in der Schulter zwickt oder die Hand kribbelt (die Ellbogen senken).</translation>
    </message>
</context>
<context>
    <name>Movement eagle-arms</name>
    <message>
        <source>Eagle arms</source>
        <translation>Adlerarme</translation>
    </message>
    <message>
        <source>Sit or stand tall with room to open the arms.</source>
        <translation>Sitz oder steh aufrecht, mit Platz, die Arme zu öffnen.</translation>
    </message>
    <message>
        <source>Open the arms wide.</source>
        <translation>Öffne die Arme weit.</translation>
    </message>
    <message>
        <source>Cross them at the elbows, one under the other; forearms up.</source>
        <translation>Kreuz sie an den Ellbogen, einen unter dem anderen; Unterarme hoch.</translation>
    </message>
    <message>
        <source>Elbows a little higher, shoulders down. Breathe into the back.</source>
        <translation>Ellbogen etwas höher, Schultern tief. Atme in den Rücken.</translation>
    </message>
    <message>
        <source>In to widen the back, out to let the shoulders drop.</source>
        <translation>Ein, um den Rücken zu weiten, aus, um die Schultern sinken zu lassen.</translation>
    </message>
    <message>
        <source>Hug yourself with a hand on each shoulder blade.</source>
        <translation>Umarme dich, eine Hand auf jedem Schulterblatt.</translation>
    </message>
    <message>
        <source>Lift the elbows to chin height and draw small circles with them.</source>
        <translation>Heb die Ellbogen auf Kinnhöhe und zieh kleine Kreise mit ihnen.</translation>
    </message>
    <message>
        <source>Shoulders creeping up to the ears.</source>
        <translation>Die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>Forcing the hands together.</source>
        <translation>Die Hände zusammenzwingen.</translation>
    </message>
    <message>
        <source>The fingers tingle.</source>
        <translation>die Finger kribbeln.</translation>
    </message>
</context>
<context>
    <name>Movement far-focus-20</name>
    <message>
        <source>20-20-20 far focus</source>
        <translation>20-20-20-Fernblick</translation>
    </message>
    <message>
        <source>Stay where you are and look up from the screen.</source>
        <translation>Bleib, wo du bist, und schau vom Bildschirm auf.</translation>
    </message>
    <message>
        <source>Lift your eyes from the screen.</source>
        <translation>Heb die Augen vom Bildschirm.</translation>
    </message>
    <message>
        <source>Find something at least 6 m (20 ft) away.</source>
        <translation>Such etwas, das mindestens 6 m entfernt ist.</translation>
    </message>
    <message>
        <source>Let it come into focus without squinting.</source>
        <translation>Lass es scharf werden, ohne die Augen zu kneifen.</translation>
    </message>
    <message>
        <source>Blink softly a few times.</source>
        <translation>Blinzle ein paarmal sanft.</translation>
    </message>
    <message>
        <source>Quiet, through the nose.</source>
        <translation>Ruhig, durch die Nase.</translation>
    </message>
    <message>
        <source>Look at the far end of the room when there is no window.</source>
        <translation>Schau ans andere Ende des Raums, wenn es kein Fenster gibt.</translation>
    </message>
    <message>
        <source>Shift focus from thumb to window five times after the hold.</source>
        <translation>Wechsle danach fünfmal mit dem Blick zwischen Daumen und Fenster.</translation>
    </message>
    <message>
        <source>Staring without blinking.</source>
        <translation>Zu starren, ohne zu blinzeln.</translation>
    </message>
    <message>
        <source>Squinting to see sharper.</source>
        <translation>Die Augen zusammenkneifen, um schärfer zu sehen.</translation>
    </message>
    <message>
        <source>Vision blurs or doubles and does not clear in seconds (see a professional).</source>
        <translation>du verschwommen oder doppelt siehst und es nicht in Sekunden vergeht (geh zu einer Fachperson).</translation>
    </message>
</context>
<context>
    <name>Movement finger-fan-fist</name>
    <message>
        <source>Finger fan and fist</source>
        <translation>Fingerfächer und Faust</translation>
    </message>
    <message>
        <source>Sit or stand, hands in front of the chest.</source>
        <translation>Sitz oder steh, Hände vor der Brust.</translation>
    </message>
    <message>
        <source>Fold the fingers into a soft fist, thumb outside.</source>
        <translation>Schließ die Finger zu einer weichen Faust, Daumen außen.</translation>
    </message>
    <message>
        <source>Open, and spread the fingers wide.</source>
        <translation>Öffne sie und spreiz die Finger weit.</translation>
    </message>
    <message>
        <source>In as the hands open, out as they close.</source>
        <translation>Ein, wenn die Hände sich öffnen, aus, wenn sie sich schließen.</translation>
    </message>
    <message>
        <source>Do it with the hands resting in the lap.</source>
        <translation>Mach es mit den Händen im Schoß.</translation>
    </message>
    <message>
        <source>Touch the thumb to each fingertip between fan and fist.</source>
        <translation>Tipp zwischen Fächer und Faust mit dem Daumen an jede Fingerspitze.</translation>
    </message>
    <message>
        <source>Hunching the shoulders.</source>
        <translation>Die Schultern hochziehen.</translation>
    </message>
    <message>
        <source>Clenching the fist hard.</source>
        <translation>Die Faust fest ballen.</translation>
    </message>
    <message>
        <source>A finger locks or the base of the thumb hurts.</source>
        <translation>ein Finger blockiert oder der Daumenansatz schmerzt.</translation>
    </message>
</context>
<context>
    <name>Movement foam-roll-calves</name>
    <message>
        <source>Foam roll, calves</source>
        <translation>Faszienrolle, Waden</translation>
    </message>
    <message>
        <source>Sit on the floor with one calf on the roller, the other foot flat, hands behind you.</source>
        <translation>Setz dich auf den Boden, eine Wade auf der Rolle, der andere Fuß flach, Hände hinter dir.</translation>
    </message>
    <message>
        <source>Lean on your hands; one calf on the roller.</source>
        <translation>Stütz dich auf die Hände; eine Wade auf der Rolle.</translation>
    </message>
    <message>
        <source>Slide from above the ankle to below the knee.</source>
        <translation>Gleite von über dem Knöchel bis unter das Knie.</translation>
    </message>
    <message>
        <source>Stay off the back of the knee.</source>
        <translation>Bleib von der Kniekehle weg.</translation>
    </message>
    <message>
        <source>Slow and even.</source>
        <translation>Langsam und gleichmäßig.</translation>
    </message>
    <message>
        <source>Seated in a chair, roll the calf with a stick or the hands.</source>
        <translation>Roll im Sitzen auf dem Stuhl die Wade mit einem Stab oder den Händen.</translation>
    </message>
    <message>
        <source>Cross the other shin over, or lift the hips.</source>
        <translation>Leg das andere Schienbein darüber oder heb das Gesäß.</translation>
    </message>
    <message>
        <source>Rolling behind the knee.</source>
        <translation>In der Kniekehle rollen.</translation>
    </message>
    <message>
        <source>Rushing over sore spots instead of resting on them.</source>
        <translation>Über empfindliche Stellen hetzen, statt dort zu ruhen.</translation>
    </message>
    <message>
        <source>One calf is hot, swollen or unusually sore, or you have had a clot or varicose-vein trouble (do not roll; get it checked).</source>
        <translation>eine Wade heiß, geschwollen oder ungewöhnlich empfindlich ist oder du ein Gerinnsel oder Krampfaderleiden hattest (nicht rollen; nachsehen lassen).</translation>
    </message>
</context>
<context>
    <name>Movement foam-roll-glutes</name>
    <message>
        <source>Foam roll, glutes</source>
        <translation>Faszienrolle, Gesäß</translation>
    </message>
    <message>
        <source>Sit on the roller, one ankle over the other knee, one hand on the floor behind you.</source>
        <translation>Setz dich auf die Rolle, einen Knöchel über das andere Knie, eine Hand hinter dir am Boden.</translation>
    </message>
    <message>
        <source>Lean back on one hand, towards the crossed leg.</source>
        <translation>Lehn dich auf eine Hand zurück, zur Seite des gekreuzten Beins.</translation>
    </message>
    <message>
        <source>Roll a few centimetres forward and back.</source>
        <translation>Roll einige Zentimeter vor und zurück.</translation>
    </message>
    <message>
        <source>Stay on the muscle, off the tailbone.</source>
        <translation>Bleib auf dem Muskel, weg vom Steißbein.</translation>
    </message>
    <message>
        <source>Slow; breathe out on tender spots.</source>
        <translation>Langsam; auf empfindlichen Stellen ausatmen.</translation>
    </message>
    <message>
        <source>Stop on one tender spot for three slow breaths.</source>
        <translation>Bleib drei langsame Atemzüge auf einer empfindlichen Stelle.</translation>
    </message>
    <message>
        <source>Rolling on the tailbone or the hip bone.</source>
        <translation>Auf Steißbein oder Hüftknochen rollen.</translation>
    </message>
    <message>
        <source>Rushing over sore spots.</source>
        <translation>Über empfindliche Stellen hetzen.</translation>
    </message>
    <message>
        <source>Tingling or pain runs down the leg.</source>
        <translation>Kribbeln oder Schmerz ins Bein zieht.</translation>
    </message>
</context>
<context>
    <name>Movement foam-roll-lats</name>
    <message>
        <source>Foam roll, side of the back (lats)</source>
        <translation>Faszienrolle, Rückenseite</translation>
    </message>
    <message>
        <source>Lie on one side, lower arm overhead, the roller just below the armpit.</source>
        <translation>Leg dich auf eine Seite, den unteren Arm über dem Kopf, die Rolle knapp unter der Achsel.</translation>
    </message>
    <message>
        <source>The upper hand on the floor in front takes weight.</source>
        <translation>Die obere Hand vorn am Boden trägt mit.</translation>
    </message>
    <message>
        <source>Push with the feet and roll a hand&apos;s width up and down.</source>
        <translation>Schieb mit den Füßen und roll eine Handbreit auf und ab.</translation>
    </message>
    <message>
        <source>Stay below the armpit, off the front of the ribs.</source>
        <translation>Bleib unter der Achsel, weg von den vorderen Rippen.</translation>
    </message>
    <message>
        <source>Slow; breathe out on tender spots.</source>
        <translation>Langsam; auf empfindlichen Stellen ausatmen.</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with a ball below the armpit.</source>
        <translation>Steh seitlich an einer Wand, einen Ball unter der Achsel.</translation>
    </message>
    <message>
        <source>Turn the palm up and down on every roll.</source>
        <translation>Dreh bei jedem Rollen die Handfläche nach oben und unten.</translation>
    </message>
    <message>
        <source>Rolling the front of the ribs.</source>
        <translation>Über die vorderen Rippen rollen.</translation>
    </message>
    <message>
        <source>Rolling into the armpit itself.</source>
        <translation>In die Achsel selbst rollen.</translation>
    </message>
    <message>
        <source>The hand tingles, or the ribs hurt.</source>
        <translation>die Hand kribbelt oder die Rippen schmerzen.</translation>
    </message>
</context>
<context>
    <name>Movement foam-roll-upper-back</name>
    <message>
        <source>Foam roll, upper back</source>
        <translation>Faszienrolle, oberer Rücken</translation>
    </message>
    <message>
        <source>Lie with the roller across the shoulder blades, feet flat, head in your hands.</source>
        <translation>Leg dich mit den Schulterblättern quer auf die Rolle, Füße flach, Kopf in den Händen.</translation>
    </message>
    <message>
        <source>Cradle the head; lift the hips a little.</source>
        <translation>Halte den Kopf; heb die Hüfte etwas.</translation>
    </message>
    <message>
        <source>Push with the feet and let the roller travel slowly.</source>
        <translation>Schieb mit den Füßen und lass die Rolle langsam wandern.</translation>
    </message>
    <message>
        <source>Stay off the neck and the low back.</source>
        <translation>Bleib von Nacken und unterem Rücken weg.</translation>
    </message>
    <message>
        <source>Out as you roll down, in as you roll back.</source>
        <translation>Aus beim Rollen hinab, ein beim Rollen zurück.</translation>
    </message>
    <message>
        <source>Roll slowly from the mid-back to the top of the shoulder blades.</source>
        <translation>Roll langsam von der Rückenmitte bis zum oberen Rand der Schulterblätter.</translation>
    </message>
    <message>
        <source>Rolling on the neck or the low back.</source>
        <translation>Auf Nacken oder unterem Rücken rollen.</translation>
    </message>
    <message>
        <source>Pulling the head forward with the hands.</source>
        <translation>Den Kopf mit den Händen nach vorn ziehen.</translation>
    </message>
    <message>
        <source>The ribs hurt, or pain is sharp or shoots.</source>
        <translation>die Rippen schmerzen oder der Schmerz scharf ist oder schießt.</translation>
    </message>
</context>
<context>
    <name>Movement forearm-rotation</name>
    <message>
        <source>Forearm turn</source>
        <translation>Unterarmdrehen</translation>
    </message>
    <message>
        <source>Sit or stand tall, elbows bent at a right angle by the sides.</source>
        <translation>Sitz oder steh aufrecht, Ellbogen rechtwinklig am Körper.</translation>
    </message>
    <message>
        <source>Elbows by your sides. Turn both palms up.</source>
        <translation>Ellbogen am Körper. Dreh beide Handflächen nach oben.</translation>
    </message>
    <message>
        <source>Turn both palms down. Only the forearms move.</source>
        <translation>Dreh beide Handflächen nach unten. Nur die Unterarme bewegen sich.</translation>
    </message>
    <message>
        <source>In for palms up, out for palms down.</source>
        <translation>Ein für Handflächen hoch, aus für Handflächen tief.</translation>
    </message>
    <message>
        <source>Rest the forearms on the thighs.</source>
        <translation>Leg die Unterarme auf die Oberschenkel.</translation>
    </message>
    <message>
        <source>Hold a pen or a closed umbrella upright in each hand as a small lever.</source>
        <translation>Halte in jeder Hand einen Stift oder einen geschlossenen Schirm aufrecht, als kleinen Hebel.</translation>
    </message>
    <message>
        <source>Elbows drifting away from the sides.</source>
        <translation>Die Ellbogen vom Körper wegwandern lassen.</translation>
    </message>
    <message>
        <source>Shoulders helping the turn.</source>
        <translation>Mit den Schultern nachhelfen.</translation>
    </message>
    <message>
        <source>The outer elbow or the thumb side of the wrist hurts sharply.</source>
        <translation>der Ellbogen außen oder das Handgelenk an der Daumenseite scharf schmerzt.</translation>
    </message>
</context>
<context>
    <name>Movement forward-fold-half-lift</name>
    <message>
        <source>Standing forward fold with half lift</source>
        <translation>Vorbeuge mit halbem Heben</translation>
    </message>
    <message>
        <source>Stand with the feet hip-width and room in front of you. Bend the knees and fold from the hips.</source>
        <translation>Füße hüftbreit, Platz vor dir. Beug die Knie und klapp aus der Hüfte nach vorn.</translation>
    </message>
    <message>
        <source>Fold from the hips, knees bent, head heavy.</source>
        <translation>Aus der Hüfte nach vorn, Knie gebeugt, Kopf schwer.</translation>
    </message>
    <message>
        <source>Slide the hands up the shins and lengthen the back flat.</source>
        <translation>Lass die Hände die Schienbeine hinaufgleiten und mach den Rücken lang und flach.</translation>
    </message>
    <message>
        <source>At the end, roll up slowly.</source>
        <translation>Roll dich zum Schluss langsam hoch.</translation>
    </message>
    <message>
        <source>Out to fold, in to lift halfway.</source>
        <translation>Aus beim Beugen, ein beim halben Heben.</translation>
    </message>
    <message>
        <source>Straighten the knees a little more and bring the fingertips to the floor.</source>
        <translation>Streck die Knie etwas mehr und bring die Fingerspitzen zum Boden.</translation>
    </message>
    <message>
        <source>Locking the knees to get lower.</source>
        <translation>Die Knie durchdrücken, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Throwing the head up in the half lift.</source>
        <translation>Beim halben Heben den Kopf hochwerfen.</translation>
    </message>
    <message>
        <source>Light-headed or tingling down a leg; come up slowly.</source>
        <translation>dir schwindlig wird oder ein Bein kribbelt; komm langsam hoch.</translation>
    </message>
</context>
<context>
    <name>Movement glute-bridge</name>
    <message>
        <source>Glute bridge</source>
        <translation>Schulterbrücke</translation>
    </message>
    <message>
        <source>Lie on your back, feet flat and close to the hips.</source>
        <translation>Leg dich auf den Rücken, Füße flach und nah am Gesäß.</translation>
    </message>
    <message>
        <source>Press through the heels and peel the hips up.</source>
        <translation>Drück in die Fersen und roll das Becken hoch.</translation>
    </message>
    <message>
        <source>Stop when knees, hips and shoulders make a line.</source>
        <translation>Halt an, wenn Knie, Hüfte und Schultern eine Linie sind.</translation>
    </message>
    <message>
        <source>Lower slowly, back long.</source>
        <translation>Langsam senken, Rücken lang.</translation>
    </message>
    <message>
        <source>Out as you lift, in as you lower.</source>
        <translation>Aus beim Heben, ein beim Senken.</translation>
    </message>
    <message>
        <source>Lift only a hand&apos;s width, or squeeze the glutes while seated.</source>
        <translation>Heb nur eine Handbreit, oder spann im Sitzen das Gesäß an.</translation>
    </message>
    <message>
        <source>Pause at the top and march one foot at a time.</source>
        <translation>Bleib oben und heb einen Fuß nach dem anderen.</translation>
    </message>
    <message>
        <source>Arching the low back to get higher.</source>
        <translation>Ins Hohlkreuz gehen, um höher zu kommen.</translation>
    </message>
    <message>
        <source>Knees that fall apart or together.</source>
        <translation>Die Knie auseinander- oder zusammenfallen lassen.</translation>
    </message>
    <message>
        <source>The hamstrings cramp (bring the heels closer) or the low back pinches.</source>
        <translation>die Oberschenkel hinten krampfen (Fersen näher) oder es im unteren Rücken zwickt.</translation>
    </message>
</context>
<context>
    <name>Movement good-morning</name>
    <message>
        <source>Good morning</source>
        <translation>Good Morning</translation>
    </message>
    <message>
        <source>Stand with the feet hip-width, fingertips behind the ears.</source>
        <translation>Füße hüftbreit, Fingerspitzen hinter den Ohren.</translation>
    </message>
    <message>
        <source>Elbows wide; push the hips back.</source>
        <translation>Ellbogen weit; schieb die Hüfte zurück.</translation>
    </message>
    <message>
        <source>Let the chest tip forward flat.</source>
        <translation>Lass die Brust flach nach vorn kippen.</translation>
    </message>
    <message>
        <source>Stop when the hamstrings say so; squeeze the glutes to stand.</source>
        <translation>Halt an, wenn die Oberschenkel hinten es sagen; spann das Gesäß an und richte dich auf.</translation>
    </message>
    <message>
        <source>In as you tip, out as you stand.</source>
        <translation>Ein beim Kippen, aus beim Aufrichten.</translation>
    </message>
    <message>
        <source>Pulling the head forward with the hands.</source>
        <translation>Den Kopf mit den Händen nach vorn ziehen.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <translation>Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>The back rounds or pain runs down a leg.</source>
        <translation>der Rücken sich rundet oder Schmerz ins Bein zieht.</translation>
    </message>
</context>
<context>
    <name>Movement heel-dig-hamstring-scoop</name>
    <message>
        <source>Heel dig with hamstring scoop</source>
        <translation>Fersentipp mit Schöpfen</translation>
    </message>
    <message>
        <source>Stand with the feet hip-width and a clear step in front of you.</source>
        <translation>Füße hüftbreit, ein freier Schritt vor dir.</translation>
    </message>
    <message>
        <source>Dig one heel in front, toes up, back knee soft.</source>
        <translation>Setz eine Ferse vor, Zehen hoch, hinteres Knie weich.</translation>
    </message>
    <message>
        <source>Fold at the hips with a flat back.</source>
        <translation>Beug dich aus der Hüfte mit flachem Rücken.</translation>
    </message>
    <message>
        <source>Scoop both hands past the shin and up in front.</source>
        <translation>Schöpf mit beiden Händen am Schienbein vorbei und vorn hinauf.</translation>
    </message>
    <message>
        <source>Step in and change legs.</source>
        <translation>Füße zusammen und Bein wechseln.</translation>
    </message>
    <message>
        <source>Out as you fold and scoop, in as you rise.</source>
        <translation>Aus beim Beugen und Schöpfen, ein beim Aufrichten.</translation>
    </message>
    <message>
        <source>Seated at the chair&apos;s edge with one leg long.</source>
        <translation>Im Sitzen an der Stuhlkante, ein Bein lang.</translation>
    </message>
    <message>
        <source>Take a step forward with every scoop.</source>
        <translation>Geh bei jedem Schöpfen einen Schritt nach vorn.</translation>
    </message>
    <message>
        <source>Rounding the back to reach lower.</source>
        <translation>Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Locking the back knee.</source>
        <translation>Das hintere Knie durchdrücken.</translation>
    </message>
    <message>
        <source>Tingling or electric pain runs down the leg.</source>
        <translation>Kribbeln oder elektrischer Schmerz ins Bein zieht.</translation>
    </message>
</context>
<context>
    <name>Movement hip-circles</name>
    <message>
        <source>Hip circles</source>
        <translation>Hüftkreisen</translation>
    </message>
    <message>
        <source>Stand with the feet a little wider than the hips, hands on your hips.</source>
        <translation>Füße etwas weiter als die Hüfte, Hände auf den Hüften.</translation>
    </message>
    <message>
        <source>Circle the hips: forward, to one side, back, to the other.</source>
        <translation>Kreise die Hüfte: nach vorn, zu einer Seite, zurück, zur anderen.</translation>
    </message>
    <message>
        <source>Keep the head nearly still.</source>
        <translation>Der Kopf bleibt fast still.</translation>
    </message>
    <message>
        <source>In for the front half, out for the back half.</source>
        <translation>Ein für die vordere Hälfte, aus für die hintere.</translation>
    </message>
    <message>
        <source>Make the circle wider and slower with the feet closer together.</source>
        <translation>Mach den Kreis weiter und langsamer, mit den Füßen näher zusammen.</translation>
    </message>
    <message>
        <source>The head swaying with the hips.</source>
        <translation>Den Kopf mit der Hüfte schwanken lassen.</translation>
    </message>
    <message>
        <source>Leaning over instead of moving the hips.</source>
        <translation>Sich beugen, statt die Hüfte zu bewegen.</translation>
    </message>
    <message>
        <source>The low back pinches at the front of the circle (keep it flatter).</source>
        <translation>es vorn im Kreis im unteren Rücken zwickt (flacher kreisen).</translation>
    </message>
</context>
<context>
    <name>Movement hip-hinge</name>
    <message>
        <source>Hip hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>Stand with the feet hip-width, hands on your hips.</source>
        <translation>Füße hüftbreit, Hände auf den Hüften.</translation>
    </message>
    <message>
        <source>Push the hips straight back, knees soft.</source>
        <translation>Schieb die Hüfte gerade zurück, Knie weich.</translation>
    </message>
    <message>
        <source>Keep a long line from tail to head.</source>
        <translation>Eine lange Linie vom Steißbein bis zum Kopf.</translation>
    </message>
    <message>
        <source>Squeeze the glutes to stand.</source>
        <translation>Spann das Gesäß an und richte dich auf.</translation>
    </message>
    <message>
        <source>In as you fold, out as you stand.</source>
        <translation>Ein beim Beugen, aus beim Aufrichten.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <translation>Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Bending the knees into a squat.</source>
        <translation>Die Knie beugen wie bei einer Kniebeuge.</translation>
    </message>
    <message>
        <source>The back rounds or pain runs down a leg (fold less).</source>
        <translation>der Rücken sich rundet oder Schmerz ins Bein zieht (weniger beugen).</translation>
    </message>
</context>
<context>
    <name>Movement leg-swing-front-back</name>
    <message>
        <source>Leg swing, front to back</source>
        <translation>Beinschwung vor und zurück</translation>
    </message>
    <message>
        <source>Stand side-on to a desk that cannot roll, one hand on it.</source>
        <translation>Steh seitlich an einem Tisch, der nicht rollen kann, eine Hand darauf.</translation>
    </message>
    <message>
        <source>Hold the desk. Swing the outer leg like a pendulum.</source>
        <translation>Halt dich am Tisch. Schwing das äußere Bein wie ein Pendel.</translation>
    </message>
    <message>
        <source>Forward from the hip, knee easy.</source>
        <translation>Aus der Hüfte nach vorn, Knie locker.</translation>
    </message>
    <message>
        <source>And back. Start small and let it grow; keep the trunk tall.</source>
        <translation>Und zurück. Klein beginnen, wachsen lassen; der Rumpf bleibt aufrecht.</translation>
    </message>
    <message>
        <source>Out on the forward swing, in on the back swing.</source>
        <translation>Aus beim Schwung nach vorn, ein beim Schwung zurück.</translation>
    </message>
    <message>
        <source>Swing the leg to hip height, keeping the trunk still.</source>
        <translation>Schwing das Bein bis Hüfthöhe, der Rumpf bleibt still.</translation>
    </message>
    <message>
        <source>Throwing the trunk back and forth with the leg.</source>
        <translation>Den Rumpf mit dem Bein vor und zurück werfen.</translation>
    </message>
    <message>
        <source>Swinging higher than the low back stays quiet.</source>
        <translation>Höher schwingen, als der untere Rücken ruhig bleibt.</translation>
    </message>
    <message>
        <source>Pain or tingling runs down the leg, or the low back arches hard.</source>
        <translation>Schmerz oder Kribbeln ins Bein zieht oder der untere Rücken stark ins Hohlkreuz geht.</translation>
    </message>
</context>
<context>
    <name>Movement leg-swing-side</name>
    <message>
        <source>Leg swing, side to side</source>
        <translation>Beinschwung zur Seite</translation>
    </message>
    <message>
        <source>Face a desk that cannot roll and hold it with both hands.</source>
        <translation>Steh vor einem Tisch, der nicht rollen kann, und halte dich mit beiden Händen.</translation>
    </message>
    <message>
        <source>Swing one leg out to the side, then across in front.</source>
        <translation>Schwing ein Bein zur Seite, dann vor dem anderen vorbei.</translation>
    </message>
    <message>
        <source>Both hips face the desk; standing knee soft.</source>
        <translation>Beide Hüften zeigen zum Tisch; das Standknie bleibt weich.</translation>
    </message>
    <message>
        <source>Out as the leg goes out, in as it crosses.</source>
        <translation>Aus, wenn das Bein nach außen geht, ein, wenn es kreuzt.</translation>
    </message>
    <message>
        <source>Swing wider and pause for one second at the outside.</source>
        <translation>Schwing weiter und bleib außen eine Sekunde.</translation>
    </message>
    <message>
        <source>The hips turning with the leg.</source>
        <translation>Die Hüfte mit dem Bein drehen.</translation>
    </message>
    <message>
        <source>Leaning over to the side to swing higher.</source>
        <translation>Sich zur Seite neigen, um höher zu schwingen.</translation>
    </message>
    <message>
        <source>The groin, the outer hip or the pubic bone hurts.</source>
        <translation>Leiste, Hüfte außen oder Schambein schmerzen.</translation>
    </message>
</context>
<context>
    <name>Movement levator-stretch</name>
    <message>
        <source>Levator scapulae stretch</source>
        <translation>Nackendehnung schräg nach vorn</translation>
    </message>
    <message>
        <source>Sit tall on a chair that does not roll, room to hold the seat beside you.</source>
        <translation>Sitz aufrecht auf einem Stuhl, der nicht rollt, mit Platz, neben dir den Sitz zu halten.</translation>
    </message>
    <message>
        <source>Hold the seat beside you with one hand.</source>
        <translation>Halte mit einer Hand den Sitz neben dir.</translation>
    </message>
    <message>
        <source>Turn your nose towards the other armpit.</source>
        <translation>Dreh die Nase zur anderen Achsel.</translation>
    </message>
    <message>
        <source>Nod down and rest the free hand on the back of the head.</source>
        <translation>Nick hinab und leg die freie Hand auf den Hinterkopf.</translation>
    </message>
    <message>
        <source>Keep the anchored shoulder low.</source>
        <translation>Die gehaltene Schulter bleibt tief.</translation>
    </message>
    <message>
        <source>Long breath out as you nod; stay soft.</source>
        <translation>Lang aus beim Nicken; bleib weich.</translation>
    </message>
    <message>
        <source>Turn and nod without the hand on the head.</source>
        <translation>Dreh und nick ohne die Hand am Kopf.</translation>
    </message>
    <message>
        <source>Hold the back edge of the seat with the anchored hand.</source>
        <translation>Halte mit der Hand die hintere Kante des Sitzes.</translation>
    </message>
    <message>
        <source>Pulling the head down with the hand.</source>
        <translation>Den Kopf mit der Hand herunterziehen.</translation>
    </message>
    <message>
        <source>Nodding straight down instead of towards the armpit.</source>
        <translation>Gerade nach unten nicken statt zur Achsel.</translation>
    </message>
    <message>
        <source>Tingling or a headache starts.</source>
        <translation>Kribbeln oder Kopfschmerz beginnt.</translation>
    </message>
</context>
<context>
    <name>Movement low-lunge</name>
    <message>
        <source>Low lunge</source>
        <translation>Tiefer Ausfallschritt</translation>
    </message>
    <message>
        <source>Kneel on the mat with one foot forward, both hands on that thigh.</source>
        <translation>Knie dich auf die Matte, einen Fuß vorn, beide Hände auf diesem Oberschenkel.</translation>
    </message>
    <message>
        <source>Tuck the tail and lift the chest.</source>
        <translation>Roll das Becken ein und heb die Brust.</translation>
    </message>
    <message>
        <source>Let the hips glide forward.</source>
        <translation>Lass die Hüfte nach vorn gleiten.</translation>
    </message>
    <message>
        <source>Feel the front of the back hip open.</source>
        <translation>Spür, wie sich die hintere Hüfte vorn öffnet.</translation>
    </message>
    <message>
        <source>Keep the front heel down.</source>
        <translation>Die vordere Ferse bleibt unten.</translation>
    </message>
    <message>
        <source>In to lift tall, out to sink.</source>
        <translation>Ein, um groß zu werden, aus, um zu sinken.</translation>
    </message>
    <message>
        <source>Reach the arm of the kneeling side overhead and lean to the other side.</source>
        <translation>Streck den Arm der knienden Seite nach oben und neig dich zur anderen.</translation>
    </message>
    <message>
        <source>Arching the low back instead of opening the hip.</source>
        <translation>Ins Hohlkreuz gehen, statt die Hüfte zu öffnen.</translation>
    </message>
    <message>
        <source>A front knee that falls inwards.</source>
        <translation>Ein vorderes Knie, das nach innen fällt.</translation>
    </message>
    <message>
        <source>The kneecap hurts (double the mat) or the low back pinches.</source>
        <translation>die Kniescheibe schmerzt (Matte doppelt legen) oder es im unteren Rücken zwickt.</translation>
    </message>
</context>
<context>
    <name>Movement march-in-place</name>
    <message>
        <source>March in place</source>
        <translation>Marschieren auf der Stelle</translation>
    </message>
    <message>
        <source>Stand tall with room for both arms to swing.</source>
        <translation>Steh aufrecht, mit Platz für beide Arme.</translation>
    </message>
    <message>
        <source>March on the spot; land softly.</source>
        <translation>Marschier auf der Stelle; setz sanft auf.</translation>
    </message>
    <message>
        <source>The opposite arm swings with the knee.</source>
        <translation>Der andere Arm schwingt mit dem Knie.</translation>
    </message>
    <message>
        <source>Steady; in for two steps, out for two.</source>
        <translation>Gleichmäßig; zwei Schritte ein, zwei Schritte aus.</translation>
    </message>
    <message>
        <source>March seated, or keep the toes on the floor.</source>
        <translation>Marschier im Sitzen, oder lass die Zehen am Boden.</translation>
    </message>
    <message>
        <source>Lift the knees to hip height and hold each for a beat.</source>
        <translation>Heb die Knie auf Hüfthöhe und halte jedes einen Moment.</translation>
    </message>
    <message>
        <source>Leaning back as the knee comes up.</source>
        <translation>Sich zurücklehnen, wenn das Knie hochkommt.</translation>
    </message>
    <message>
        <source>Landing hard on the heel.</source>
        <translation>Hart auf der Ferse aufsetzen.</translation>
    </message>
    <message>
        <source>You get chest pain, breathlessness or hip pain.</source>
        <translation>die Brust schmerzt, die Luft knapp wird oder die Hüfte wehtut.</translation>
    </message>
</context>
<context>
    <name>Movement mermaid-side-bend</name>
    <message>
        <source>Mermaid side bend</source>
        <translation>Seitbeuge der Meerjungfrau</translation>
    </message>
    <message>
        <source>Sit cross-legged on the mat, on a folded blanket if the hips are stiff.</source>
        <translation>Setz dich im Schneidersitz auf die Matte, auf eine gefaltete Decke, wenn die Hüfte steif ist.</translation>
    </message>
    <message>
        <source>Put one hand on the floor, lift the other arm.</source>
        <translation>Eine Hand auf den Boden, heb den anderen Arm.</translation>
    </message>
    <message>
        <source>Sweep the arm over and bend to the side.</source>
        <translation>Führ den Arm über den Kopf und neig dich zur Seite.</translation>
    </message>
    <message>
        <source>Keep the far sit bone sinking.</source>
        <translation>Der Sitzknochen auf der anderen Seite bleibt schwer.</translation>
    </message>
    <message>
        <source>In as the arm rises, out as you bend.</source>
        <translation>Ein, wenn der Arm steigt, aus beim Neigen.</translation>
    </message>
    <message>
        <source>Fold both legs to one side (true mermaid seat), or lower the forearm to the floor.</source>
        <translation>Leg beide Beine zu einer Seite (der echte Meerjungfrauensitz) oder senk den Unterarm zum Boden.</translation>
    </message>
    <message>
        <source>Leaning forward instead of to the side.</source>
        <translation>Sich nach vorn neigen statt zur Seite.</translation>
    </message>
    <message>
        <source>The far sit bone lifting.</source>
        <translation>Den anderen Sitzknochen abheben.</translation>
    </message>
    <message>
        <source>A knee twists or pinches (stretch the legs out).</source>
        <translation>ein Knie sich verdreht oder zwickt (Beine ausstrecken).</translation>
    </message>
</context>
<context>
    <name>Movement neck-half-circles</name>
    <message>
        <source>Neck half circles</source>
        <translation>Halbe Nackenkreise</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs.</source>
        <translation>Sitz aufrecht, Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Turn your eyes over one shoulder.</source>
        <translation>Schau über eine Schulter.</translation>
    </message>
    <message>
        <source>Roll the chin down across the chest to the other side.</source>
        <translation>Roll das Kinn über die Brust zur anderen Seite.</translation>
    </message>
    <message>
        <source>Lift and come back to the middle.</source>
        <translation>Heb den Kopf und komm zur Mitte zurück.</translation>
    </message>
    <message>
        <source>Never roll the head backwards.</source>
        <translation>Roll den Kopf nie nach hinten.</translation>
    </message>
    <message>
        <source>Out on the way down, in on the way up.</source>
        <translation>Aus auf dem Weg hinab, ein auf dem Weg hinauf.</translation>
    </message>
    <message>
        <source>Take 10 seconds for each arc and pause where it feels tight.</source>
        <translation>Nimm dir 10 Sekunden für jeden Bogen und bleib, wo es spannt.</translation>
    </message>
    <message>
        <source>Rolling the head backwards.</source>
        <translation>Den Kopf nach hinten rollen.</translation>
    </message>
    <message>
        <source>Hurrying through the tight part of the arc.</source>
        <translation>Durch den gespannten Teil des Bogens eilen.</translation>
    </message>
    <message>
        <source>You feel dizzy or the neck catches.</source>
        <translation>dir schwindlig wird oder der Nacken hakt.</translation>
    </message>
</context>
<context>
    <name>Movement neck-rotation</name>
    <message>
        <source>Neck rotation</source>
        <translation>Kopfdrehung</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs.</source>
        <translation>Sitz aufrecht, Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Grow tall through the crown.</source>
        <translation>Werde über den Scheitel lang.</translation>
    </message>
    <message>
        <source>Turn to look over one shoulder.</source>
        <translation>Dreh den Kopf und schau über eine Schulter.</translation>
    </message>
    <message>
        <source>Chin level, shoulders still.</source>
        <translation>Kinn waagrecht, Schultern still.</translation>
    </message>
    <message>
        <source>Turn back slowly, then the other side.</source>
        <translation>Dreh langsam zurück, dann zur anderen Seite.</translation>
    </message>
    <message>
        <source>Out as you turn, in as you come back.</source>
        <translation>Aus beim Drehen, ein beim Zurückkommen.</translation>
    </message>
    <message>
        <source>Turn only as far as your own chest pocket.</source>
        <translation>Dreh nur so weit wie bis zu deiner Brusttasche.</translation>
    </message>
    <message>
        <source>Tipping the chin up or down on the way.</source>
        <translation>Das Kinn unterwegs heben oder senken.</translation>
    </message>
    <message>
        <source>Letting the shoulders turn along.</source>
        <translation>Die Schultern mitdrehen.</translation>
    </message>
    <message>
        <source>You feel dizzy, see double or feel sick.</source>
        <translation>dir schwindlig oder übel wird oder du doppelt siehst.</translation>
    </message>
</context>
<context>
    <name>Movement neck-side-tilt</name>
    <message>
        <source>Neck side tilt</source>
        <translation>Kopfneigen zur Seite</translation>
    </message>
    <message>
        <source>Sit tall, hands on your thighs.</source>
        <translation>Sitz aufrecht, Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Drop both shoulders.</source>
        <translation>Lass beide Schultern sinken.</translation>
    </message>
    <message>
        <source>Let one ear sink towards its shoulder.</source>
        <translation>Lass ein Ohr zu seiner Schulter sinken.</translation>
    </message>
    <message>
        <source>Keep the nose pointing forward.</source>
        <translation>Die Nase zeigt nach vorn.</translation>
    </message>
    <message>
        <source>Come back through the middle, then the other side.</source>
        <translation>Komm durch die Mitte zurück, dann zur anderen Seite.</translation>
    </message>
    <message>
        <source>Out as you tilt, in as you rise.</source>
        <translation>Aus beim Neigen, ein beim Aufrichten.</translation>
    </message>
    <message>
        <source>Halve the tilt and keep the eyes on one spot.</source>
        <translation>Neig dich halb so weit und lass die Augen auf einem Punkt.</translation>
    </message>
    <message>
        <source>Lifting the shoulder to meet the ear.</source>
        <translation>Die Schulter zum Ohr heben.</translation>
    </message>
    <message>
        <source>Turning the face as the head tilts.</source>
        <translation>Beim Neigen das Gesicht drehen.</translation>
    </message>
    <message>
        <source>Pain or tingling runs into the arm.</source>
        <translation>Schmerz oder Kribbeln in den Arm zieht.</translation>
    </message>
</context>
<context>
    <name>Movement overhead-reach</name>
    <message>
        <source>Overhead reach</source>
        <translation>Strecken nach oben</translation>
    </message>
    <message>
        <source>Stand with the feet hip-width and room above your head.</source>
        <translation>Füße hüftbreit, Platz über dem Kopf.</translation>
    </message>
    <message>
        <source>Lace your fingers; palms up and push to the ceiling.</source>
        <translation>Verschränk die Finger, Handflächen hoch, schieb zur Decke.</translation>
    </message>
    <message>
        <source>Grow taller through the sides of the waist.</source>
        <translation>Werde in den Flanken länger.</translation>
    </message>
    <message>
        <source>Float the arms down.</source>
        <translation>Lass die Arme herabschweben.</translation>
    </message>
    <message>
        <source>In as you reach, out as you lower.</source>
        <translation>Ein beim Strecken, aus beim Senken.</translation>
    </message>
    <message>
        <source>Reach only to forehead height, seated.</source>
        <translation>Streck dich im Sitzen nur bis Stirnhöhe.</translation>
    </message>
    <message>
        <source>Rise on to the toes at the top.</source>
        <translation>Steig oben auf die Zehen.</translation>
    </message>
    <message>
        <source>Shoulders jammed against the ears.</source>
        <translation>Die Schultern an die Ohren drücken.</translation>
    </message>
    <message>
        <source>Arching the low back to get higher.</source>
        <translation>Ins Hohlkreuz gehen, um höher zu kommen.</translation>
    </message>
    <message>
        <source>You feel light-headed or a shoulder pinches.</source>
        <translation>dir schwindlig wird oder eine Schulter zwickt.</translation>
    </message>
</context>
<context>
    <name>Movement palming-blink</name>
    <message>
        <source>Slow blinks and palming</source>
        <translation>Langsam blinzeln, Augen bedecken</translation>
    </message>
    <message>
        <source>Sit close to the desk and rub your palms warm.</source>
        <translation>Setz dich nah an den Tisch und reib die Handflächen warm.</translation>
    </message>
    <message>
        <source>Blink slowly and fully a few times.</source>
        <translation>Blinzle ein paarmal langsam und ganz.</translation>
    </message>
    <message>
        <source>Set your elbows on the desk.</source>
        <translation>Stell die Ellbogen auf den Tisch.</translation>
    </message>
    <message>
        <source>Cup warm palms over closed eyes.</source>
        <translation>Leg die warmen Handflächen gewölbt über die geschlossenen Augen.</translation>
    </message>
    <message>
        <source>Do not press on the eyeballs. Enjoy the dark.</source>
        <translation>Drück nicht auf die Augäpfel. Genieß das Dunkel.</translation>
    </message>
    <message>
        <source>Slow through the nose; lengthen the breath out.</source>
        <translation>Langsam durch die Nase; das Ausatmen verlängern.</translation>
    </message>
    <message>
        <source>Close the eyes and rest the hands in the lap.</source>
        <translation>Schließ die Augen und leg die Hände in den Schoß.</translation>
    </message>
    <message>
        <source>Add ten more full blinks after the palms come away.</source>
        <translation>Blinzle noch zehnmal ganz, wenn die Hände weg sind.</translation>
    </message>
    <message>
        <source>Pressing on the eyeballs.</source>
        <translation>Auf die Augäpfel drücken.</translation>
    </message>
    <message>
        <source>Hunching the shoulders to reach the hands.</source>
        <translation>Die Schultern zu den Händen hochziehen.</translation>
    </message>
    <message>
        <source>An eye is sore or infected, or was operated on lately (blink only, hands off).</source>
        <translation>ein Auge wund oder entzündet ist oder vor Kurzem operiert wurde (nur blinzeln, Hände weg).</translation>
    </message>
</context>
<context>
    <name>Movement pelvic-tilt</name>
    <message>
        <source>Seated pelvic tilt</source>
        <translation>Beckenkippen im Sitzen</translation>
    </message>
    <message>
        <source>Sit near the front of the seat, hands on your hip bones.</source>
        <translation>Setz dich weit vorn auf den Sitz, Hände auf den Beckenknochen.</translation>
    </message>
    <message>
        <source>Rock the pelvis forward to make a small arch.</source>
        <translation>Kipp das Becken nach vorn in ein kleines Hohlkreuz.</translation>
    </message>
    <message>
        <source>Rock it back to flatten the low back.</source>
        <translation>Kipp es zurück, bis der untere Rücken flach ist.</translation>
    </message>
    <message>
        <source>Keep head and chest still.</source>
        <translation>Kopf und Brust bleiben still.</translation>
    </message>
    <message>
        <source>In as you arch, out as you flatten.</source>
        <translation>Ein ins Hohlkreuz, aus ins Flache.</translation>
    </message>
    <message>
        <source>Lie on the back with knees bent and flatten the low back into the mat.</source>
        <translation>Leg dich mit gebeugten Knien auf den Rücken und drück den unteren Rücken in die Matte.</translation>
    </message>
    <message>
        <source>Swaying the chest and head along.</source>
        <translation>Brust und Kopf mitschwanken lassen.</translation>
    </message>
    <message>
        <source>Pushing with the legs.</source>
        <translation>Mit den Beinen schieben.</translation>
    </message>
    <message>
        <source>One direction hurts (work only in the easy direction).</source>
        <translation>eine Richtung wehtut (nur in die leichte Richtung arbeiten).</translation>
    </message>
</context>
<context>
    <name>Movement pilates-swimming</name>
    <message>
        <source>Pilates swimming</source>
        <translation>Pilates-Schwimmen</translation>
    </message>
    <message>
        <source>Lie long on your front, arms overhead.</source>
        <translation>Leg dich lang auf den Bauch, Arme über dem Kopf.</translation>
    </message>
    <message>
        <source>Lift one arm and the opposite leg.</source>
        <translation>Heb einen Arm und das andere Bein.</translation>
    </message>
    <message>
        <source>Change sides without dropping the chest.</source>
        <translation>Wechsle die Seite, ohne die Brust zu senken.</translation>
    </message>
    <message>
        <source>Keep the nose towards the mat.</source>
        <translation>Die Nase zeigt zur Matte.</translation>
    </message>
    <message>
        <source>Steady; in for two changes, out for two.</source>
        <translation>Gleichmäßig; zwei Wechsel ein, zwei aus.</translation>
    </message>
    <message>
        <source>Lift one arm only, then the opposite leg only.</source>
        <translation>Heb nur einen Arm, dann nur das andere Bein.</translation>
    </message>
    <message>
        <source>Quicken to 2 seconds, breathing in for five beats and out for five.</source>
        <translation>Werde schneller, bis 2 Sekunden; fünf Schläge ein, fünf aus.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Den Kopf in den Nacken werfen.</translation>
    </message>
    <message>
        <source>Kicking from bent knees.</source>
        <translation>Aus gebeugten Knien strampeln.</translation>
    </message>
    <message>
        <source>The low back pinches (lift lower, reach longer).</source>
        <translation>es im unteren Rücken zwickt (tiefer heben, länger strecken).</translation>
    </message>
</context>
<context>
    <name>Movement scapular-squeeze</name>
    <message>
        <source>Shoulder-blade squeeze</source>
        <translation>Schulterblätter zusammen</translation>
    </message>
    <message>
        <source>Sit or stand tall, elbows bent by the sides.</source>
        <translation>Sitz oder steh aufrecht, Ellbogen gebeugt am Körper.</translation>
    </message>
    <message>
        <source>Turn the hands outwards; slide the shoulder blades back and down.</source>
        <translation>Dreh die Hände nach außen; schieb die Schulterblätter zurück und hinab.</translation>
    </message>
    <message>
        <source>Soften. Keep the ribs quiet.</source>
        <translation>Lass locker. Die Rippen bleiben ruhig.</translation>
    </message>
    <message>
        <source>In to prepare, out as you squeeze.</source>
        <translation>Ein zum Vorbereiten, aus beim Zusammenziehen.</translation>
    </message>
    <message>
        <source>Squeeze at half effort with the hands in the lap.</source>
        <translation>Zieh mit halber Kraft zusammen, Hände im Schoß.</translation>
    </message>
    <message>
        <source>Ribs popping forward.</source>
        <translation>Die Rippen nach vorn schieben.</translation>
    </message>
    <message>
        <source>Shoulders creeping up to the ears.</source>
        <translation>Die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>A shoulder hurts at the front.</source>
        <translation>eine Schulter vorn schmerzt.</translation>
    </message>
</context>
<context>
    <name>Movement seated-cat-cow</name>
    <message>
        <source>Seated cat-cow</source>
        <translation>Katze-Kuh im Sitzen</translation>
    </message>
    <message>
        <source>Sit on the front half of the chair, feet flat, hands on your thighs.</source>
        <translation>Sitz auf der vorderen Hälfte des Stuhls, Füße flach, Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Tip the pelvis forward and lift the chest.</source>
        <translation>Kipp das Becken nach vorn und heb die Brust.</translation>
    </message>
    <message>
        <source>Roll the pelvis back and round from the tail up.</source>
        <translation>Roll das Becken zurück und runde dich vom Steißbein her.</translation>
    </message>
    <message>
        <source>Let the head follow last.</source>
        <translation>Der Kopf folgt zuletzt.</translation>
    </message>
    <message>
        <source>In as you lift, out as you round.</source>
        <translation>Ein beim Heben, aus beim Runden.</translation>
    </message>
    <message>
        <source>Moving only the head: the tail leads.</source>
        <translation>Nur den Kopf bewegen: Das Becken führt.</translation>
    </message>
    <message>
        <source>Leaning on the backrest.</source>
        <translation>Sich an die Lehne lehnen.</translation>
    </message>
    <message>
        <source>Leg pain or tingling appears when you round.</source>
        <translation>beim Runden Schmerz oder Kribbeln ins Bein zieht.</translation>
    </message>
</context>
<context>
    <name>Movement seated-figure-four</name>
    <message>
        <source>Seated figure-four</source>
        <translation>Vierer-Sitz</translation>
    </message>
    <message>
        <source>Sit on a chair that does not roll, both feet flat.</source>
        <translation>Sitz auf einem Stuhl, der nicht rollt, beide Füße flach.</translation>
    </message>
    <message>
        <source>Lay one ankle on the other thigh, just above the knee.</source>
        <translation>Leg einen Knöchel auf den anderen Oberschenkel, knapp über das Knie.</translation>
    </message>
    <message>
        <source>Sit tall and tip forward from the hips.</source>
        <translation>Sitz aufrecht und kipp aus der Hüfte nach vorn.</translation>
    </message>
    <message>
        <source>Let the knee drop by its own weight.</source>
        <translation>Lass das Knie durch sein Gewicht sinken.</translation>
    </message>
    <message>
        <source>In to lengthen, out to tip forward.</source>
        <translation>Ein, um lang zu werden, aus, um zu kippen.</translation>
    </message>
    <message>
        <source>Cross the ankles only and let the knees fall open.</source>
        <translation>Kreuz nur die Knöchel und lass die Knie auseinanderfallen.</translation>
    </message>
    <message>
        <source>Tip further with a flat back and press the knee lightly down with the hand.</source>
        <translation>Kipp mit flachem Rücken weiter und drück das Knie leicht mit der Hand hinab.</translation>
    </message>
    <message>
        <source>Rounding the back instead of tipping the hips.</source>
        <translation>Den Rücken runden, statt die Hüfte zu kippen.</translation>
    </message>
    <message>
        <source>A limp ankle: keep the foot drawn up.</source>
        <translation>Ein schlaffer Fuß: Zieh ihn an.</translation>
    </message>
    <message>
        <source>The knee aches or tingling runs down the leg.</source>
        <translation>das Knie schmerzt oder es ins Bein kribbelt.</translation>
    </message>
</context>
<context>
    <name>Movement seated-side-bend</name>
    <message>
        <source>Seated side bend</source>
        <translation>Seitbeuge im Sitzen</translation>
    </message>
    <message>
        <source>Sit tall on a chair that does not roll, room to reach overhead.</source>
        <translation>Sitz aufrecht auf einem Stuhl, der nicht rollt, mit Platz nach oben.</translation>
    </message>
    <message>
        <source>One hand on the seat; sweep the other arm up.</source>
        <translation>Eine Hand am Sitz; führ den anderen Arm nach oben.</translation>
    </message>
    <message>
        <source>Reach up and over. Bend the lower elbow as you go.</source>
        <translation>Streck dich hinauf und hinüber. Beug dabei den unteren Ellbogen.</translation>
    </message>
    <message>
        <source>Come up and change sides. Both hips stay heavy.</source>
        <translation>Komm hoch und wechsle die Seite. Beide Hüften bleiben schwer.</translation>
    </message>
    <message>
        <source>In as the arm rises, out as you bend.</source>
        <translation>Ein, wenn der Arm steigt, aus beim Neigen.</translation>
    </message>
    <message>
        <source>Keep the top hand behind the head.</source>
        <translation>Lass die obere Hand hinter dem Kopf.</translation>
    </message>
    <message>
        <source>One hip lifting off the seat.</source>
        <translation>Eine Hüfte vom Sitz heben.</translation>
    </message>
    <message>
        <source>Leaning forward or twisting the chest.</source>
        <translation>Sich nach vorn neigen oder die Brust drehen.</translation>
    </message>
    <message>
        <source>The ribs or the low back catch (bend less).</source>
        <translation>es in den Rippen oder im unteren Rücken hakt (weniger neigen).</translation>
    </message>
</context>
<context>
    <name>Movement seated-torso-twist</name>
    <message>
        <source>Seated torso twist</source>
        <translation>Rumpfdrehung im Sitzen</translation>
    </message>
    <message>
        <source>Sit tall on the front half of a chair that does not roll, both feet flat.</source>
        <translation>Sitz aufrecht auf der vorderen Hälfte eines Stuhls, der nicht rollt, beide Füße flach.</translation>
    </message>
    <message>
        <source>Sit tall with both feet flat.</source>
        <translation>Sitz aufrecht, beide Füße flach.</translation>
    </message>
    <message>
        <source>One hand across to the other thigh, one on the seat behind you.</source>
        <translation>Eine Hand hinüber zum anderen Oberschenkel, eine hinter dir auf den Sitz.</translation>
    </message>
    <message>
        <source>Turn from the ribs, not by pulling.</source>
        <translation>Dreh aus den Rippen, nicht durch Ziehen.</translation>
    </message>
    <message>
        <source>Keep both sit bones heavy.</source>
        <translation>Beide Sitzknochen bleiben schwer.</translation>
    </message>
    <message>
        <source>In to grow taller, out to turn a little more.</source>
        <translation>Ein, um länger zu werden, aus, um etwas weiter zu drehen.</translation>
    </message>
    <message>
        <source>Look over the back shoulder for the last 5 seconds.</source>
        <translation>Schau in den letzten 5 Sekunden über die hintere Schulter.</translation>
    </message>
    <message>
        <source>Pulling round with the arms.</source>
        <translation>Sich mit den Armen herumziehen.</translation>
    </message>
    <message>
        <source>One sit bone lifting off the seat.</source>
        <translation>Einen Sitzknochen vom Sitz heben.</translation>
    </message>
    <message>
        <source>Pain shoots into the buttock or leg.</source>
        <translation>Schmerz ins Gesäß oder Bein schießt.</translation>
    </message>
</context>
<context>
    <name>Movement shake-out</name>
    <message>
        <source>Shake-out</source>
        <translation>Ausschütteln</translation>
    </message>
    <message>
        <source>Stand loose with soft knees and room at your sides.</source>
        <translation>Steh locker mit weichen Knien und Platz an den Seiten.</translation>
    </message>
    <message>
        <source>Shake the hands, then the arms, then the shoulders.</source>
        <translation>Schüttle die Hände, dann die Arme, dann die Schultern.</translation>
    </message>
    <message>
        <source>Let the knees jiggle. Finish with a sigh.</source>
        <translation>Lass die Knie federn. Zum Schluss ein Seufzer.</translation>
    </message>
    <message>
        <source>Easy, with one long sigh out at the end.</source>
        <translation>Leicht, mit einem langen Seufzer zum Schluss.</translation>
    </message>
    <message>
        <source>Sit and shake only the hands and feet.</source>
        <translation>Sitz und schüttle nur Hände und Füße.</translation>
    </message>
    <message>
        <source>Add a small bounce on the heels.</source>
        <translation>Feder dazu leicht auf den Fersen.</translation>
    </message>
    <message>
        <source>Shaking stiff arms: let them be heavy.</source>
        <translation>Steife Arme schütteln: Lass sie schwer sein.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <translation>Den Atem anhalten.</translation>
    </message>
    <message>
        <source>Anything hurts (make it smaller).</source>
        <translation>etwas wehtut (kleiner machen).</translation>
    </message>
</context>
<context>
    <name>Movement shoulder-rolls</name>
    <message>
        <source>Shoulder rolls</source>
        <translation>Schulterrollen</translation>
    </message>
    <message>
        <source>Sit or stand tall and let the arms hang.</source>
        <translation>Sitz oder steh aufrecht und lass die Arme hängen.</translation>
    </message>
    <message>
        <source>Draw a slow circle with both shoulders: forward, up,</source>
        <translation>Zieh mit beiden Schultern einen langsamen Kreis: nach vorn, hoch,</translation>
    </message>
    <message>
        <source>back and down. Make this part the biggest.</source>
        <translation>zurück und hinab. Mach diesen Teil am größten.</translation>
    </message>
    <message>
        <source>In as the shoulders rise, out as they slide down.</source>
        <translation>Ein, wenn die Schultern steigen, aus, wenn sie sinken.</translation>
    </message>
    <message>
        <source>Shrug up and down only.</source>
        <translation>Zieh sie nur hoch und lass sie sinken.</translation>
    </message>
    <message>
        <source>Rushing over the back and down part.</source>
        <translation>Über den Teil nach hinten und unten eilen.</translation>
    </message>
    <message>
        <source>The chin poking forward as the shoulders rise.</source>
        <translation>Das Kinn vorschieben, wenn die Schultern steigen.</translation>
    </message>
    <message>
        <source>A shoulder catches or pinches (make the circle smaller).</source>
        <translation>eine Schulter hakt oder zwickt (den Kreis kleiner machen).</translation>
    </message>
</context>
<context>
    <name>Movement sit-to-stand</name>
    <message>
        <source>Sit to stand</source>
        <translation>Aufstehen und Hinsetzen</translation>
    </message>
    <message>
        <source>Sit on the front half of a chair that cannot roll, heels a little behind the knees.</source>
        <translation>Sitz auf der vorderen Hälfte eines Stuhls, der nicht rollen kann, Fersen etwas hinter den Knien.</translation>
    </message>
    <message>
        <source>Bring the nose over the toes.</source>
        <translation>Bring die Nase über die Zehen.</translation>
    </message>
    <message>
        <source>Press through the whole foot and stand tall.</source>
        <translation>Drück dich über den ganzen Fuß hoch und steh aufrecht.</translation>
    </message>
    <message>
        <source>Sit down slowly, hips back first.</source>
        <translation>Setz dich langsam, die Hüfte zuerst zurück.</translation>
    </message>
    <message>
        <source>Out as you stand, in as you sit.</source>
        <translation>Aus beim Aufstehen, ein beim Setzen.</translation>
    </message>
    <message>
        <source>Push up with the hands on the thighs or the armrests, or add a cushion to the seat.</source>
        <translation>Stütz die Hände auf Oberschenkel oder Armlehnen, oder leg ein Kissen auf den Sitz.</translation>
    </message>
    <message>
        <source>Dropping into the seat.</source>
        <translation>Sich in den Sitz fallen lassen.</translation>
    </message>
    <message>
        <source>Rolling the knees inwards.</source>
        <translation>Die Knie nach innen rollen.</translation>
    </message>
    <message>
        <source>You feel faint on standing or a knee hurts (use the hands).</source>
        <translation>dir beim Aufstehen schwarz wird oder ein Knie schmerzt (Hände zu Hilfe nehmen).</translation>
    </message>
</context>
<context>
    <name>Movement sphinx</name>
    <message>
        <source>Sphinx</source>
        <translation>Sphinx</translation>
    </message>
    <message>
        <source>Lie on your front, elbows close to the ribs.</source>
        <translation>Leg dich auf den Bauch, Ellbogen nah an den Rippen.</translation>
    </message>
    <message>
        <source>Bring the elbows under the shoulders.</source>
        <translation>Bring die Ellbogen unter die Schultern.</translation>
    </message>
    <message>
        <source>Press the forearms down and slide the chest forward.</source>
        <translation>Drück die Unterarme hinab und schieb die Brust nach vorn.</translation>
    </message>
    <message>
        <source>Let the belly rest.</source>
        <translation>Lass den Bauch ruhen.</translation>
    </message>
    <message>
        <source>Keep the back of the neck long.</source>
        <translation>Der Nacken bleibt lang.</translation>
    </message>
    <message>
        <source>Slow; feel the belly press the mat on each breath in.</source>
        <translation>Langsam; spür bei jedem Einatmen den Bauch auf der Matte.</translation>
    </message>
    <message>
        <source>Lie flat with the forehead on the hands and breathe.</source>
        <translation>Lieg flach, Stirn auf den Händen, und atme.</translation>
    </message>
    <message>
        <source>Shoulders that creep up to the ears.</source>
        <translation>Die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>Throwing the head back.</source>
        <translation>Den Kopf in den Nacken werfen.</translation>
    </message>
    <message>
        <source>The low back pinches or leg pain spreads further down (slide the elbows forward).</source>
        <translation>es im unteren Rücken zwickt oder Schmerz weiter ins Bein zieht (die Ellbogen nach vorn schieben).</translation>
    </message>
</context>
<context>
    <name>Movement spine-stretch-forward</name>
    <message>
        <source>Spine stretch forward</source>
        <translation>Wirbelsäulendehnung nach vorn</translation>
    </message>
    <message>
        <source>Sit tall on the mat, legs long and a mat&apos;s width apart.</source>
        <translation>Sitz aufrecht auf der Matte, Beine lang und mattenbreit auseinander.</translation>
    </message>
    <message>
        <source>Nod the chin and round down one bone at a time.</source>
        <translation>Nick mit dem Kinn und rund dich Wirbel für Wirbel hinab.</translation>
    </message>
    <message>
        <source>Reach forward as the belly pulls back.</source>
        <translation>Streck dich nach vorn, während der Bauch zurückzieht.</translation>
    </message>
    <message>
        <source>Roll up and stack the spine, head last.</source>
        <translation>Roll dich hoch, Wirbel auf Wirbel, der Kopf zuletzt.</translation>
    </message>
    <message>
        <source>In to grow tall, out to round, in to pause, out to roll up.</source>
        <translation>Ein, um groß zu werden, aus beim Runden, ein zum Bleiben, aus beim Hochrollen.</translation>
    </message>
    <message>
        <source>Sit on a folded blanket and bend the knees.</source>
        <translation>Sitz auf einer gefalteten Decke und beug die Knie.</translation>
    </message>
    <message>
        <source>Flex the feet hard and reach past the toes.</source>
        <translation>Zieh die Füße fest an und streck dich über die Zehen hinaus.</translation>
    </message>
    <message>
        <source>Folding at the hips with a flat back.</source>
        <translation>Mit flachem Rücken in der Hüfte klappen.</translation>
    </message>
    <message>
        <source>Shoulders that creep up to the ears.</source>
        <translation>Die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>Tingling or pain runs down a leg.</source>
        <translation>Kribbeln oder Schmerz ins Bein zieht.</translation>
    </message>
</context>
<context>
    <name>Movement standing-hip-flexor-stretch</name>
    <message>
        <source>Standing hip-flexor stretch</source>
        <translation>Hüftbeugerdehnung im Stehen</translation>
    </message>
    <message>
        <source>Stand side-on to a desk that cannot roll, one hand on it, the outer foot a long step back.</source>
        <translation>Steh seitlich an einem Tisch, der nicht rollen kann, eine Hand darauf, den äußeren Fuß einen langen Schritt zurück.</translation>
    </message>
    <message>
        <source>Lift the back heel and soften both knees.</source>
        <translation>Heb die hintere Ferse und mach beide Knie weich.</translation>
    </message>
    <message>
        <source>Tuck the tail under.</source>
        <translation>Roll das Becken ein.</translation>
    </message>
    <message>
        <source>Shift forward until the front of the back hip opens.</source>
        <translation>Schieb dich nach vorn, bis sich die hintere Hüfte vorn öffnet.</translation>
    </message>
    <message>
        <source>In to grow tall, out to tuck a little more.</source>
        <translation>Ein, um groß zu werden, aus, um das Becken etwas mehr einzurollen.</translation>
    </message>
    <message>
        <source>In to grow tall, out to tuck.</source>
        <translation>Ein, um groß zu werden, aus, um das Becken einzurollen.</translation>
    </message>
    <message>
        <source>Shorten the stance and only squeeze the buttock of the back leg.</source>
        <translation>Mach den Schritt kürzer und spann nur das Gesäß des hinteren Beins an.</translation>
    </message>
    <message>
        <source>Reach the arm of the back leg overhead and lean a little to the other side.</source>
        <translation>Streck den Arm des hinteren Beins nach oben und neig dich etwas zur anderen Seite.</translation>
    </message>
    <message>
        <source>Arching the low back instead of tucking the tail.</source>
        <translation>Ins Hohlkreuz gehen, statt das Becken einzurollen.</translation>
    </message>
    <message>
        <source>A back foot that turns out.</source>
        <translation>Den hinteren Fuß nach außen drehen.</translation>
    </message>
    <message>
        <source>The low back pinches (tuck more, lean less).</source>
        <translation>es im unteren Rücken zwickt (mehr einrollen, weniger lehnen).</translation>
    </message>
</context>
<context>
    <name>Movement standing-quad-stretch</name>
    <message>
        <source>Standing quad stretch at the desk</source>
        <translation>Oberschenkeldehnung am Tisch</translation>
    </message>
    <message>
        <source>Stand side-on to a desk that cannot roll, one hand on it.</source>
        <translation>Steh seitlich an einem Tisch, der nicht rollen kann, eine Hand darauf.</translation>
    </message>
    <message>
        <source>Bend the outer knee and take that ankle in the free hand.</source>
        <translation>Beug das äußere Knie und nimm diesen Knöchel in die freie Hand.</translation>
    </message>
    <message>
        <source>Keep the knees side by side and tuck the tail.</source>
        <translation>Die Knie bleiben nebeneinander, das Becken eingerollt.</translation>
    </message>
    <message>
        <source>Draw the heel gently towards the seat.</source>
        <translation>Zieh die Ferse sanft zum Gesäß.</translation>
    </message>
    <message>
        <source>Tuck a little more on each breath out.</source>
        <translation>Roll das Becken bei jedem Ausatmen etwas mehr ein.</translation>
    </message>
    <message>
        <source>Slow; tuck a little more on each breath out.</source>
        <translation>Langsam; bei jedem Ausatmen das Becken etwas mehr einrollen.</translation>
    </message>
    <message>
        <source>Rest the shin of the bent leg on a chair seat behind you.</source>
        <translation>Leg das Schienbein des gebeugten Beins hinter dir auf einen Stuhl.</translation>
    </message>
    <message>
        <source>Let go of the desk with all but one finger.</source>
        <translation>Lass den Tisch los, bis auf einen Finger.</translation>
    </message>
    <message>
        <source>Arching the low back to bring the heel closer.</source>
        <translation>Ins Hohlkreuz gehen, um die Ferse näher zu bringen.</translation>
    </message>
    <message>
        <source>A knee that drifts out to the side.</source>
        <translation>Das Knie nach außen wandern lassen.</translation>
    </message>
    <message>
        <source>The kneecap hurts or the low back arches.</source>
        <translation>die Kniescheibe schmerzt oder der untere Rücken ins Hohlkreuz geht.</translation>
    </message>
</context>
<context>
    <name>Movement standing-side-bend</name>
    <message>
        <source>Standing side bend</source>
        <translation>Seitbeuge im Stehen</translation>
    </message>
    <message>
        <source>Stand with room to reach overhead, feet hip-width.</source>
        <translation>Steh mit Platz nach oben, Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Feet hip-width, weight even.</source>
        <translation>Füße hüftbreit, Gewicht gleich verteilt.</translation>
    </message>
    <message>
        <source>Sweep one arm up and over; slide the other hand down the thigh.</source>
        <translation>Führ einen Arm hinauf und hinüber; die andere Hand gleitet am Oberschenkel hinab.</translation>
    </message>
    <message>
        <source>Bend straight to the side, as if between two panes of glass.</source>
        <translation>Neig dich gerade zur Seite, wie zwischen zwei Glasscheiben.</translation>
    </message>
    <message>
        <source>In as the arm rises, out as you bend.</source>
        <translation>Ein, wenn der Arm steigt, aus beim Neigen.</translation>
    </message>
    <message>
        <source>Leaning forward or twisting the chest.</source>
        <translation>Sich nach vorn neigen oder die Brust drehen.</translation>
    </message>
    <message>
        <source>The raised shoulder squeezed against the ear.</source>
        <translation>Die gehobene Schulter ans Ohr drücken.</translation>
    </message>
    <message>
        <source>The low back pinches on the side you bend to.</source>
        <translation>es auf der Seite, zu der du dich neigst, im unteren Rücken zwickt.</translation>
    </message>
</context>
<context>
    <name>Movement standing-torso-twist</name>
    <message>
        <source>Standing torso twist</source>
        <translation>Rumpfdrehung im Stehen</translation>
    </message>
    <message>
        <source>Stand with an arm&apos;s length of room on both sides.</source>
        <translation>Steh mit einer Armlänge Platz auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Stand with feet hip-width and knees soft.</source>
        <translation>Füße hüftbreit, Knie weich.</translation>
    </message>
    <message>
        <source>Turn and let the arms swing loosely round you.</source>
        <translation>Dreh dich und lass die Arme locker um dich schwingen.</translation>
    </message>
    <message>
        <source>Let the far heel lift.</source>
        <translation>Lass die hintere Ferse abheben.</translation>
    </message>
    <message>
        <source>Flow through the middle to the other side.</source>
        <translation>Fließ durch die Mitte zur anderen Seite.</translation>
    </message>
    <message>
        <source>Out as you turn, in through the middle.</source>
        <translation>Aus beim Drehen, ein durch die Mitte.</translation>
    </message>
    <message>
        <source>Keep the elbows at shoulder height, hands together in front of the chest.</source>
        <translation>Lass die Ellbogen auf Schulterhöhe, Hände vor der Brust zusammen.</translation>
    </message>
    <message>
        <source>Turning from the arms alone: let the ribs lead.</source>
        <translation>Nur aus den Armen drehen: Die Rippen führen.</translation>
    </message>
    <message>
        <source>Locked knees or a heel that stays glued down.</source>
        <translation>Durchgedrückte Knie oder eine Ferse, die am Boden klebt.</translation>
    </message>
    <message>
        <source>The low back pinches (turn less, let the heel lift more).</source>
        <translation>es im unteren Rücken zwickt (weniger drehen, die Ferse mehr heben).</translation>
    </message>
</context>
<context>
    <name>Movement thread-the-needle</name>
    <message>
        <source>Thread the needle</source>
        <translation>Nadel einfädeln</translation>
    </message>
    <message>
        <source>Kneel on the mat, hands under shoulders, knees under hips.</source>
        <translation>Knie dich auf die Matte, Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Reach one arm to the ceiling and look up at it.</source>
        <translation>Streck einen Arm zur Decke und schau ihm nach.</translation>
    </message>
    <message>
        <source>Slide it under the other arm.</source>
        <translation>Schieb ihn unter dem anderen Arm hindurch.</translation>
    </message>
    <message>
        <source>Rest the shoulder and the side of the head on the mat.</source>
        <translation>Leg Schulter und Schläfe auf die Matte.</translation>
    </message>
    <message>
        <source>Push through the other hand to open again.</source>
        <translation>Drück dich über die andere Hand wieder auf.</translation>
    </message>
    <message>
        <source>In as you open, out as you thread.</source>
        <translation>Ein beim Öffnen, aus beim Einfädeln.</translation>
    </message>
    <message>
        <source>Stay in the threaded pose for 20 seconds.</source>
        <translation>Bleib 20 Sekunden eingefädelt.</translation>
    </message>
    <message>
        <source>Hips that sway to one side.</source>
        <translation>Die Hüfte zu einer Seite schwanken lassen.</translation>
    </message>
    <message>
        <source>Resting the weight on the neck.</source>
        <translation>Das Gewicht auf den Nacken legen.</translation>
    </message>
    <message>
        <source>The neck takes weight or a shoulder pinches (put a cushion under the head).</source>
        <translation>der Nacken Gewicht trägt oder eine Schulter zwickt (ein Kissen unter den Kopf legen).</translation>
    </message>
</context>
<context>
    <name>Movement torso-twist-arms-crossed</name>
    <message>
        <source>Torso twist with arms crossed</source>
        <translation>Rumpfdrehung mit gekreuzten Armen</translation>
    </message>
    <message>
        <source>Sit tall on a chair that does not roll, both feet flat.</source>
        <translation>Sitz aufrecht auf einem Stuhl, der nicht rollt, beide Füße flach.</translation>
    </message>
    <message>
        <source>Arms crossed, one hand on each shoulder, knees still.</source>
        <translation>Arme gekreuzt, eine Hand auf jeder Schulter, Knie still.</translation>
    </message>
    <message>
        <source>Turn the breastbone to one side.</source>
        <translation>Dreh das Brustbein zu einer Seite.</translation>
    </message>
    <message>
        <source>Come back through the middle.</source>
        <translation>Komm durch die Mitte zurück.</translation>
    </message>
    <message>
        <source>Now to the other side, just as far.</source>
        <translation>Jetzt zur anderen Seite, genauso weit.</translation>
    </message>
    <message>
        <source>Out as you turn, in to the middle.</source>
        <translation>Aus beim Drehen, ein zur Mitte.</translation>
    </message>
    <message>
        <source>Hands on the thighs and half the turn.</source>
        <translation>Hände auf die Oberschenkel und halb so weit drehen.</translation>
    </message>
    <message>
        <source>Knees drifting with the turn.</source>
        <translation>Die Knie mitwandern lassen.</translation>
    </message>
    <message>
        <source>Turning the head further than the ribs.</source>
        <translation>Den Kopf weiter drehen als die Rippen.</translation>
    </message>
    <message>
        <source>The ribs or the back catch (turn less).</source>
        <translation>es in den Rippen oder im Rücken hakt (weniger drehen).</translation>
    </message>
</context>
<context>
    <name>Movement upper-trap-stretch</name>
    <message>
        <source>Upper-trapezius stretch</source>
        <translation>Nackendehnung zur Seite</translation>
    </message>
    <message>
        <source>Sit tall on a chair that does not roll, room to hold the seat beside you.</source>
        <translation>Sitz aufrecht auf einem Stuhl, der nicht rollt, mit Platz, neben dir den Sitz zu halten.</translation>
    </message>
    <message>
        <source>Hold the seat beside you with one hand.</source>
        <translation>Halte mit einer Hand den Sitz neben dir.</translation>
    </message>
    <message>
        <source>Tip the ear to the other shoulder.</source>
        <translation>Neig das Ohr zur anderen Schulter.</translation>
    </message>
    <message>
        <source>Rest the free hand on your head without pulling.</source>
        <translation>Leg die freie Hand auf den Kopf, ohne zu ziehen.</translation>
    </message>
    <message>
        <source>Let the anchored shoulder melt down.</source>
        <translation>Lass die gehaltene Schulter schmelzen.</translation>
    </message>
    <message>
        <source>Slow and easy; soften a little more on each breath out.</source>
        <translation>Langsam und leicht; bei jedem Ausatmen etwas weicher werden.</translation>
    </message>
    <message>
        <source>Slide the anchored hand 5 cm further back along the seat.</source>
        <translation>Schieb die haltende Hand 5 cm weiter am Sitz zurück.</translation>
    </message>
    <message>
        <source>Pulling the head with the hand.</source>
        <translation>Den Kopf mit der Hand ziehen.</translation>
    </message>
    <message>
        <source>Letting the anchored shoulder creep up.</source>
        <translation>Die gehaltene Schulter hochkriechen lassen.</translation>
    </message>
    <message>
        <source>Tingling reaches the hand (ease the tilt first).</source>
        <translation>das Kribbeln die Hand erreicht (zuerst die Neigung lösen).</translation>
    </message>
</context>
<context>
    <name>Movement wall-angels</name>
    <message>
        <source>Wall angels</source>
        <translation>Wandengel</translation>
    </message>
    <message>
        <source>Stand with your back and head against a wall, feet a step away.</source>
        <translation>Steh mit Rücken und Kopf an einer Wand, Füße einen Schritt davor.</translation>
    </message>
    <message>
        <source>Arms rest back on the wall. Slide them up; the ribs stay down.</source>
        <translation>Die Arme liegen an der Wand. Schieb sie hinauf; die Rippen bleiben unten.</translation>
    </message>
    <message>
        <source>Slide back to shoulder height.</source>
        <translation>Schieb sie zurück auf Schulterhöhe.</translation>
    </message>
    <message>
        <source>In as the arms go up, out as they come down.</source>
        <translation>Ein, wenn die Arme steigen, aus, wenn sie sinken.</translation>
    </message>
    <message>
        <source>Heels 5 cm from the wall and a 2 s pause at the top.</source>
        <translation>Fersen 5 cm von der Wand und oben 2 s bleiben.</translation>
    </message>
    <message>
        <source>Ribs lifting off as the arms rise.</source>
        <translation>Die Rippen abheben, wenn die Arme steigen.</translation>
    </message>
    <message>
        <source>Forcing the hands to the wall.</source>
        <translation>Die Hände an die Wand zwingen.</translation>
    </message>
    <message>
        <source>A shoulder pinches (shorten the slide).</source>
        <translation>eine Schulter zwickt (kürzer schieben).</translation>
    </message>
</context>
<context>
    <name>Movement wall-hip-hinge</name>
    <message>
        <source>Wall hip hinge</source>
        <translation>Hüftbeuge an der Wand</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a foot&apos;s length away, hands on your hips.</source>
        <translation>Steh mit dem Rücken zu einer Wand, eine Fußlänge entfernt, Hände auf den Hüften.</translation>
    </message>
    <message>
        <source>Push the hips back until they tap the wall.</source>
        <translation>Schieb die Hüfte zurück, bis sie die Wand antippt.</translation>
    </message>
    <message>
        <source>Keep the back long and the shins upright.</source>
        <translation>Der Rücken bleibt lang, die Schienbeine aufrecht.</translation>
    </message>
    <message>
        <source>Stand tall again.</source>
        <translation>Richte dich wieder auf.</translation>
    </message>
    <message>
        <source>In as you reach back, out as you stand.</source>
        <translation>Ein beim Zurückschieben, aus beim Aufrichten.</translation>
    </message>
    <message>
        <source>Stand a hand&apos;s width from the wall and keep the fold small.</source>
        <translation>Steh eine Handbreit von der Wand und beug dich nur wenig.</translation>
    </message>
    <message>
        <source>Sitting down instead of reaching back.</source>
        <translation>Sich setzen, statt die Hüfte zurückzuschieben.</translation>
    </message>
    <message>
        <source>Shins tipping forward.</source>
        <translation>Die Schienbeine nach vorn kippen lassen.</translation>
    </message>
    <message>
        <source>The back rounds or pain runs down a leg.</source>
        <translation>der Rücken sich rundet oder Schmerz ins Bein zieht.</translation>
    </message>
</context>
<context>
    <name>Movement wall-slide</name>
    <message>
        <source>Forearm wall slide</source>
        <translation>Unterarmgleiten an der Wand</translation>
    </message>
    <message>
        <source>Face a wall, a short step away, both forearms on it.</source>
        <translation>Steh vor einer Wand, einen kurzen Schritt entfernt, beide Unterarme daran.</translation>
    </message>
    <message>
        <source>Press lightly and slide the forearms up.</source>
        <translation>Drück leicht und lass die Unterarme hinaufgleiten.</translation>
    </message>
    <message>
        <source>Lean in as the arms rise.</source>
        <translation>Lehn dich an, während die Arme steigen.</translation>
    </message>
    <message>
        <source>Slide down without shrugging.</source>
        <translation>Gleite hinab, ohne die Schultern zu heben.</translation>
    </message>
    <message>
        <source>In as you slide up, out as you slide down.</source>
        <translation>Ein beim Hinaufgleiten, aus beim Hinabgleiten.</translation>
    </message>
    <message>
        <source>Slide one arm at a time.</source>
        <translation>Ein Arm nach dem anderen.</translation>
    </message>
    <message>
        <source>Shoulders creeping up to the ears.</source>
        <translation>Die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>The low back arching as the arms rise.</source>
        <translation>Ins Hohlkreuz gehen, wenn die Arme steigen.</translation>
    </message>
    <message>
        <source>A shoulder pinches (stop the slide lower).</source>
        <translation>eine Schulter zwickt (tiefer anhalten).</translation>
    </message>
</context>
<context>
    <name>Movement warrior-reach</name>
    <message>
        <source>Warrior reach</source>
        <translation>Krieger mit Seitstreckung</translation>
    </message>
    <message>
        <source>Step wide and turn one foot out. That knee bends over the toes.</source>
        <translation>Stell dich weit und dreh einen Fuß aus. Dieses Knie beugt sich über die Zehen.</translation>
    </message>
    <message>
        <source>Knee bent over the toes, arms wide.</source>
        <translation>Knie über den Zehen gebeugt, Arme weit.</translation>
    </message>
    <message>
        <source>Rest one hand on the thigh and sweep the other arm over.</source>
        <translation>Leg eine Hand auf den Oberschenkel und führ den anderen Arm hinüber.</translation>
    </message>
    <message>
        <source>Push the floor away to come up.</source>
        <translation>Drück den Boden weg, um hochzukommen.</translation>
    </message>
    <message>
        <source>In with the arms wide, out as you reach over.</source>
        <translation>Ein mit weiten Armen, aus beim Hinüberstrecken.</translation>
    </message>
    <message>
        <source>Stay in the reach for three breaths.</source>
        <translation>Bleib drei Atemzüge in der Streckung.</translation>
    </message>
    <message>
        <source>Letting the bent knee fall inwards.</source>
        <translation>Das gebeugte Knie nach innen fallen lassen.</translation>
    </message>
    <message>
        <source>Collapsing on to the thigh instead of pressing away.</source>
        <translation>Auf den Oberschenkel sacken, statt sich wegzudrücken.</translation>
    </message>
    <message>
        <source>The bent knee drifts inward and hurts.</source>
        <translation>das gebeugte Knie nach innen wandert und schmerzt.</translation>
    </message>
</context>
<context>
    <name>Movement wrist-circles</name>
    <message>
        <source>Wrist circles</source>
        <translation>Handgelenkkreisen</translation>
    </message>
    <message>
        <source>Sit or stand, elbows bent by the sides.</source>
        <translation>Sitz oder steh, Ellbogen gebeugt am Körper.</translation>
    </message>
    <message>
        <source>Loose fists. Draw slow, round circles with the knuckles.</source>
        <translation>Lockere Fäuste. Zieh langsame, runde Kreise mit den Knöcheln der Hand.</translation>
    </message>
    <message>
        <source>Keep the forearms still. Half in each direction.</source>
        <translation>Die Unterarme bleiben still. Je die Hälfte in jede Richtung.</translation>
    </message>
    <message>
        <source>Quiet and even.</source>
        <translation>Ruhig und gleichmäßig.</translation>
    </message>
    <message>
        <source>Rest the forearms on the desk, hands over the edge.</source>
        <translation>Leg die Unterarme auf den Tisch, Hände über die Kante.</translation>
    </message>
    <message>
        <source>Circle with the fingers spread wide.</source>
        <translation>Kreise mit weit gespreizten Fingern.</translation>
    </message>
    <message>
        <source>Circling from the elbow.</source>
        <translation>Aus dem Ellbogen kreisen.</translation>
    </message>
    <message>
        <source>Clenching the fists.</source>
        <translation>Die Fäuste ballen.</translation>
    </message>
    <message>
        <source>The wrist clicks painfully or the fingers tingle.</source>
        <translation>das Handgelenk schmerzhaft knackt oder die Finger kribbeln.</translation>
    </message>
</context>
<context>
    <name>Movement wrist-extensor-stretch</name>
    <message>
        <source>Wrist extensor stretch</source>
        <translation>Dehnung der Handstrecker</translation>
    </message>
    <message>
        <source>Sit or stand tall with one arm free to reach forward.</source>
        <translation>Sitz oder steh aufrecht, ein Arm frei nach vorn.</translation>
    </message>
    <message>
        <source>Stretch one arm forward, palm down.</source>
        <translation>Streck einen Arm nach vorn, Handfläche nach unten.</translation>
    </message>
    <message>
        <source>Let the hand hang and draw it towards you with the other hand.</source>
        <translation>Lass die Hand hängen und zieh sie mit der anderen zu dir.</translation>
    </message>
    <message>
        <source>Shoulder low. Feel it along the top of the forearm.</source>
        <translation>Schulter tief. Spür es oben am Unterarm.</translation>
    </message>
    <message>
        <source>Slow and even.</source>
        <translation>Langsam und gleichmäßig.</translation>
    </message>
    <message>
        <source>Keep the elbow bent.</source>
        <translation>Lass den Ellbogen gebeugt.</translation>
    </message>
    <message>
        <source>Make a loose fist before you bend the wrist.</source>
        <translation>Mach eine lockere Faust, bevor du das Handgelenk beugst.</translation>
    </message>
    <message>
        <source>Lifting the shoulder.</source>
        <translation>Die Schulter heben.</translation>
    </message>
    <message>
        <source>Locking the elbow hard.</source>
        <translation>Den Ellbogen hart durchdrücken.</translation>
    </message>
    <message>
        <source>The fingers tingle or the outer elbow hurts sharply.</source>
        <translation>die Finger kribbeln oder der Ellbogen außen scharf schmerzt.</translation>
    </message>
</context>
<context>
    <name>Movement wrist-flexor-stretch</name>
    <message>
        <source>Wrist flexor stretch</source>
        <translation>Dehnung der Handbeuger</translation>
    </message>
    <message>
        <source>Sit or stand tall with one arm free to reach forward.</source>
        <translation>Sitz oder steh aufrecht, ein Arm frei nach vorn.</translation>
    </message>
    <message>
        <source>Stretch one arm forward, palm away, fingers up.</source>
        <translation>Streck einen Arm nach vorn, Handfläche weg von dir, Finger hoch.</translation>
    </message>
    <message>
        <source>Draw the fingers back with the other hand.</source>
        <translation>Zieh die Finger mit der anderen Hand zurück.</translation>
    </message>
    <message>
        <source>Elbow straight but soft. Feel it under the forearm.</source>
        <translation>Ellbogen gerade, aber weich. Spür es unten am Unterarm.</translation>
    </message>
    <message>
        <source>Slow; ease off a little as you breathe in.</source>
        <translation>Langsam; beim Einatmen etwas nachlassen.</translation>
    </message>
    <message>
        <source>Bend the elbow and press the palm lightly against the desk edge.</source>
        <translation>Beug den Ellbogen und drück die Handfläche leicht gegen die Tischkante.</translation>
    </message>
    <message>
        <source>Spread the fingers and turn the palm-up hand to point at the floor.</source>
        <translation>Spreiz die Finger und dreh die Hand, Fläche oben, bis sie zum Boden zeigt.</translation>
    </message>
    <message>
        <source>Pulling on the fingertips only.</source>
        <translation>Nur an den Fingerspitzen ziehen.</translation>
    </message>
    <message>
        <source>Locking the elbow hard.</source>
        <translation>Den Ellbogen hart durchdrücken.</translation>
    </message>
    <message>
        <source>The fingers tingle or go numb (let go at once).</source>
        <translation>die Finger kribbeln oder taub werden (sofort loslassen).</translation>
    </message>
</context>
<context>
    <name>MovementPage</name>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt machen</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Usual mistakes</source>
        <translation>Übliche Fehler</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>s each</source>
        <translation>s je</translation>
    </message>
    <message>
        <source>Seconds each</source>
        <translation>Sekunden je</translation>
    </message>
    <message>
        <source>Leave it out with</source>
        <translation>Auslassen bei</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Dein Stand</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>It is left out of your breaks.</source>
        <translation>Sie bleibt aus deinen Pausen.</translation>
    </message>
    <message>
        <source>Never show it in a break.</source>
        <translation>Nie in einer Pause zeigen.</translation>
    </message>
</context>
<context>
    <name>MovementPicker</name>
    <message>
        <source>Find a movement</source>
        <translation>Übung suchen</translation>
    </message>
</context>
<context>
    <name>MovementPlayer</name>
    <message>
        <source>Place in the movement</source>
        <translation>Stelle in der Übung</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Next break at {0}</source>
        <translation>Nächste Pause um {0}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Write {0} to a file</source>
        <translation>{0} in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>{0} herausnehmen</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>{0}: nothing was imported.</source>
        <translation>{0}: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>{0}: {1} imported</source>
        <translation>{0}: {1} aufgenommen</translation>
    </message>
    <message>
        <source>{0} is taken out</source>
        <translation>{0} ist herausgenommen</translation>
    </message>
    <message>
        <source>And {0} more, with Copy.</source>
        <translation>Und {0} weitere, mit Kopieren.</translation>
    </message>
    <message>
        <source>1 movement</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n movements</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1 Routine</translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n Routine</numerusform>
            <numerusform>%n Routinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei aufnehmen…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner aufnehmen…</translation>
    </message>
    <message>
        <source>Take mine along…</source>
        <translation>Meine mitnehmen…</translation>
    </message>
    <message>
        <source>Write your own routines into a pack for another computer.</source>
        <translation>Deine eigenen Routinen als Paket für einen anderen Computer.</translation>
    </message>
    <message>
        <source>Looking at every movement…</source>
        <translation>Jede Übung wird angesehen…</translation>
    </message>
    <message>
        <source>Some of your files cannot be used as they are.</source>
        <translation>Einige deiner Dateien lassen sich so nicht benutzen.</translation>
    </message>
    <message>
        <source>Movements and routines from somebody else come as a folder or a .zip file.</source>
        <translation>Übungen und Routinen von anderen kommen als Ordner oder .zip-Datei.</translation>
    </message>
    <message>
        <source>No packs yet.</source>
        <translation>Noch keine Pakete.</translation>
    </message>
    <message>
        <source>Packs (*.zip *.toml)</source>
        <translation>Pakete (*.zip *.toml)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Paket aufnehmen</translation>
    </message>
    <message>
        <source>my-routines</source>
        <translation>meine-routinen</translation>
    </message>
    <message>
        <source>Write a pack</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Movements and routines from others stand beside the ones here, never in their place.</source>
        <translation>Übungen und Routinen von anderen stehen neben den hiesigen, nie an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>How strong, from 0 to 10</source>
        <translation>Wie stark, von 0 bis 10</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Point at the body, or choose here.</source>
        <translation>Zeig auf den Körper oder wähle hier.</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>Wie stark?</translation>
    </message>
    <message>
        <source>During which movement?</source>
        <translation>Bei welcher Übung?</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>**{0}** of 10 · {1}</source>
        <translation>**{0}** von 10 · {1}</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Body and place</source>
        <translation>Körper und Ort</translation>
    </message>
    <message>
        <source>Only movements that fit will be offered. You can change this any time.</source>
        <translation>Angeboten wird nur, was passt. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Positions that are fine here</source>
        <translation>Haltungen, die hier gehen</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Zur Hand</translation>
    </message>
    <message>
        <source>Go easy on</source>
        <translation>Schonen</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Movement is off until somebody qualified has had a look. See Care.</source>
        <translation>Bewegung ist aus, bis jemand mit Fachwissen geschaut hat. Mehr unter „Rat und Hilfe“.</translation>
    </message>
    <message>
        <source>No programme runs. Start one under Routines.</source>
        <translation>Es läuft kein Programm. Unter „Routinen“ kannst du eines beginnen.</translation>
    </message>
    <message>
        <source>The programme is done for today. It goes on another day.</source>
        <translation>Das Programm ist für heute geschafft. Es geht an einem anderen Tag weiter.</translation>
    </message>
    <message>
        <source>There is no movement that suits you now.</source>
        <translation>Gerade gibt es keine Übung, die zu dir passt.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>Seated</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>At a wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Boden</translation>
    </message>
</context>
<context>
    <name>PositionTiles</name>
    <message>
        <source>One position has to stay, or there is nothing to offer.</source>
        <translation>Eine Haltung muss bleiben, sonst gibt es nichts anzubieten.</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>My own</source>
        <translation>Mein eigener</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>Intensive</source>
        <translation>Intensiv</translation>
    </message>
    <message>
        <source>{0} every {1} min</source>
        <translation>{0} alle {1} min</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This could not be changed</source>
        <translation>Das ließ sich nicht ändern</translation>
    </message>
    <message>
        <source>Programme: today&apos;s session</source>
        <translation>Programm: die Einheit für heute</translation>
    </message>
    <message>
        <source>Version {0}. Everything stays on this computer. Free software under the MIT licence.</source>
        <translation>Version {0}. Alles bleibt auf diesem Computer. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation>Etwas braucht deine Aufmerksamkeit</translation>
    </message>
    <message>
        <source>What you had done of this break is kept.</source>
        <translation>Was du von dieser Pause gemacht hast, ist behalten.</translation>
    </message>
    <message>
        <source>Something went wrong in the break</source>
        <translation>In der Pause ging etwas schief</translation>
    </message>
    <message>
        <source>Movement is off</source>
        <translation>Bewegung ist aus</translation>
    </message>
    <message>
        <source>No break begins</source>
        <translation>Es beginnt keine Pause</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Four weeks: Back in Harmony</source>
        <translation>Vier Wochen: Rücken im Einklang</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Week {0}</source>
        <translation>Woche {0}</translation>
    </message>
    <message>
        <source>{0} of {1} sessions</source>
        <translation>{0} von {1} Einheiten</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sessions are behind you.</source>
        <translation>{0} von {1} Einheiten hast du geschafft.</translation>
    </message>
    <message>
        <source>The four weeks are done. The fourth goes on as upkeep.</source>
        <translation>Die vier Wochen sind geschafft. Die vierte bleibt zum Erhalten.</translation>
    </message>
    <message>
        <source>This week once more, as the last sessions were hard or hurt.</source>
        <translation>Diese Woche noch einmal, weil die letzten Einheiten schwer waren oder wehtaten.</translation>
    </message>
    <message>
        <source>The next is due.</source>
        <translation>Die nächste ist fällig.</translation>
    </message>
    <message>
        <source>The next comes on {0}.</source>
        <translation>Die nächste kommt am {0}.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>From tomorrow</source>
        <translation>Ab morgen</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Ab {0}</translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>A programme that starts gently and adds a little each week: movement, rolling, a yoga and Pilates flow, strength. What you miss slides to the next day and never doubles.</source>
        <translation>Ein Programm, das sanft beginnt und jede Woche etwas dazugibt: Bewegung, Rollen, ein Ablauf aus Yoga und Pilates, Kraft. Was du verpasst, rückt auf den nächsten Tag und wird nie doppelt.</translation>
    </message>
    <message>
        <source>Begin, every day</source>
        <translation>Täglich beginnen</translation>
    </message>
    <message>
        <source>Begin, three days a week</source>
        <translation>Dreimal pro Woche</translation>
    </message>
    <message>
        <source>Week {0} of {1}</source>
        <translation>Woche {0} von {1}</translation>
    </message>
    <message>
        <source>Four weeks: Back in Harmony</source>
        <translation>Vier Wochen: Rücken im Einklang</translation>
    </message>
    <message>
        <source>Session {0} of {1} this week</source>
        <translation>Einheit {0} von {1} diese Woche</translation>
    </message>
    <message>
        <source>{0} kg in the backpack</source>
        <translation>{0} kg im Rucksack</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>{0} starten</translation>
    </message>
    <message>
        <source>End the programme</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Zeit festlegen</translation>
    </message>
    <message>
        <source>A good day to measure yourself: the self-checks show what the weeks change.</source>
        <translation>Ein guter Tag zum Messen: Die Selbsttests zeigen, was die Wochen verändern.</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Does something still hurt? Care says when to have it looked at.</source>
        <translation>Tut noch etwas weh? „Rat und Hilfe“ sagt, wann jemand schauen sollte.</translation>
    </message>
    <message>
        <source>Open Care</source>
        <translation>Rat und Hilfe öffnen</translation>
    </message>
    <message>
        <source>The four weeks are done. The fourth goes on as upkeep.</source>
        <translation>Die vier Wochen sind geschafft. Die vierte bleibt zum Erhalten.</translation>
    </message>
    <message>
        <source>This week once more, as the last sessions were hard or hurt.</source>
        <translation>Diese Woche noch einmal, weil die letzten Einheiten schwer waren oder wehtaten.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Start now</source>
        <translation>Jetzt los</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Starting in {0} s</source>
        <translation>Beginnt in {0} s</translation>
    </message>
    <message>
        <source>{0}. Finish your sentence first.</source>
        <translation>{0}. Schreib erst den Satz zu Ende.</translation>
    </message>
    <message>
        <source>Look far out of the window</source>
        <translation>Schau weit aus dem Fenster</translation>
    </message>
    <message>
        <source>Then sit tall, shoulders loose</source>
        <translation>Dann sitz aufrecht, Schultern locker</translation>
    </message>
    <message>
        <source>Rest your eyes on something far</source>
        <translation>Ruh die Augen auf etwas Fernem aus</translation>
    </message>
    <message>
        <source>Let the shoulders sink</source>
        <translation>Lass die Schultern sinken</translation>
    </message>
    <message>
        <source>Blink slowly a few times</source>
        <translation>Blinzle ein paarmal langsam</translation>
    </message>
    <message>
        <source>Then look far and grow tall</source>
        <translation>Dann schau in die Ferne und werde groß</translation>
    </message>
    <message>
        <source>Look up from the screen</source>
        <translation>Schau vom Bildschirm auf</translation>
    </message>
    <message>
        <source>Both feet on the floor, back long</source>
        <translation>Beide Füße am Boden, Rücken lang</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}, dann {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <source>{0}, {1} and {2} more</source>
        <translation>{0}, {1} und {2} weitere</translation>
    </message>
    <message>
        <source>Good moment to stretch</source>
        <translation>Ein guter Moment zum Dehnen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Time to stand for a moment</source>
        <translation>Zeit, kurz zu stehen</translation>
    </message>
    <message>
        <source>{0}, all standing</source>
        <translation>{0}, alles im Stehen</translation>
    </message>
    <message>
        <source>You have not stood since {0}</source>
        <translation>Seit {0} hast du nicht gestanden</translation>
    </message>
    <message>
        <source>A short one for {0}</source>
        <translation>Etwas Kurzes für {0}</translation>
    </message>
    <message>
        <source>You can stay seated</source>
        <translation>Du kannst sitzen bleiben</translation>
    </message>
    <message>
        <source>Your {0} have been still for {1}</source>
        <translation>Seit {1} ohne Bewegung: {0}</translation>
    </message>
    <message>
        <source>Wrists next</source>
        <translation>Jetzt die Handgelenke</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>Heute {0}</translation>
    </message>
    <message>
        <source>Once around the spine</source>
        <translation>Einmal rund um die Wirbelsäule</translation>
    </message>
    <message>
        <source>{0}, eyes closed if you like</source>
        <translation>{0}, gern mit geschlossenen Augen</translation>
    </message>
    <message>
        <source>Breathe and let go</source>
        <translation>Atmen und loslassen</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>Back from your call?</source>
        <translation>Zurück aus dem Gespräch?</translation>
    </message>
    <message>
        <source>{0}, once each way</source>
        <translation>{0}, einmal in jede Richtung</translation>
    </message>
    <message>
        <source>Or just thirty seconds</source>
        <translation>Oder nur dreißig Sekunden</translation>
    </message>
</context>
<context>
    <name>Prompting</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>In {0} minutes</source>
        <translation>In {0} Minuten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>to break</source>
        <translation>bis Pause</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>You asked for it.</source>
        <translation>Du wolltest sie.</translation>
    </message>
    <message>
        <source>You asked for something for {0}.</source>
        <translation>Du wolltest etwas für {0}.</translation>
    </message>
    <message>
        <source>It warms you up.</source>
        <translation>Sie wärmt dich auf.</translation>
    </message>
    <message>
        <source>It ends the break calmly.</source>
        <translation>Sie beendet die Pause ruhig.</translation>
    </message>
    <message>
        <source>It is one of your favourites.</source>
        <translation>Sie ist einer deiner Favoriten.</translation>
    </message>
    <message>
        <source>It rounds off what you asked for.</source>
        <translation>Sie rundet ab, was du wolltest.</translation>
    </message>
    <message>
        <source>You want to do more for {0}.</source>
        <translation>Du willst mehr für {0} tun.</translation>
    </message>
    <message>
        <source>A beginning takes a bit of everything.</source>
        <translation>Am Anfang kommt von allem etwas.</translation>
    </message>
    <message>
        <source>This part of the body moved least this week.</source>
        <translation>Dieser Teil des Körpers hat sich diese Woche am wenigsten bewegt.</translation>
    </message>
    <message>
        <source>This part of the body moved little this week.</source>
        <translation>Dieser Teil des Körpers hat sich diese Woche wenig bewegt.</translation>
    </message>
    <message>
        <source>At the desk, {0} waited longest.</source>
        <translation>Der Schreibtisch hat {0} am längsten warten lassen.</translation>
    </message>
    <message>
        <source>After the time at the desk it does {0} good.</source>
        <translation>Nach der Zeit am Schreibtisch ist sie gut für {0}.</translation>
    </message>
    <message>
        <source>It serves your goals.</source>
        <translation>Sie dient deinen Zielen.</translation>
    </message>
    <message>
        <source>It brings some variety.</source>
        <translation>Sie bringt Abwechslung.</translation>
    </message>
    <message>
        <source>It is part of {0}.</source>
        <translation>Sie gehört zu „{0}“.</translation>
    </message>
    <message>
        <source>your legs</source>
        <translation>deine Beine</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Mid back</source>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Calves, ankles</source>
        <translation>Waden, Sprunggelenke</translation>
    </message>
    <message>
        <source>Wrists, forearms</source>
        <translation>Handgelenke, Unterarme</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>your neck</source>
        <translation>deinen Nacken</translation>
    </message>
    <message>
        <source>your shoulders</source>
        <translation>deine Schultern</translation>
    </message>
    <message>
        <source>your chest</source>
        <translation>deine Brust</translation>
    </message>
    <message>
        <source>your upper back</source>
        <translation>deinen oberen Rücken</translation>
    </message>
    <message>
        <source>your mid back</source>
        <translation>deinen mittleren Rücken</translation>
    </message>
    <message>
        <source>your lower back</source>
        <translation>deinen unteren Rücken</translation>
    </message>
    <message>
        <source>your core</source>
        <translation>deinen Rumpf</translation>
    </message>
    <message>
        <source>your hips</source>
        <translation>deine Hüften</translation>
    </message>
    <message>
        <source>your glutes</source>
        <translation>dein Gesäß</translation>
    </message>
    <message>
        <source>your hamstrings</source>
        <translation>deine hinteren Oberschenkel</translation>
    </message>
    <message>
        <source>your thighs</source>
        <translation>deine Oberschenkel</translation>
    </message>
    <message>
        <source>your calves</source>
        <translation>deine Waden</translation>
    </message>
    <message>
        <source>your wrists</source>
        <translation>deine Handgelenke</translation>
    </message>
    <message>
        <source>your hands</source>
        <translation>deine Hände</translation>
    </message>
    <message>
        <source>your eyes</source>
        <translation>deine Augen</translation>
    </message>
    <message>
        <source>your breath</source>
        <translation>deinen Atem</translation>
    </message>
    <message>
        <source>your whole body</source>
        <translation>deinen ganzen Körper</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Pain reported</source>
        <translation>Gemeldete Schmerzen</translation>
    </message>
    <message>
        <source>From 0 to 10, as the person put it. Days without a report are unknown.</source>
        <translation>Von 0 bis 10, wie die Person es angab. Tage ohne Meldung sind unbekannt.</translation>
    </message>
    <message>
        <source>No pain was reported in these days.</source>
        <translation>In diesen Tagen wurde kein Schmerz gemeldet.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkster</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kam mit</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} am {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of 10</source>
        <translation>{0}, {1} von 10</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, bei {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Measured by the person. A difference is called a change only beyond what measuring varies.</source>
        <translation>Von der Person selbst gemessen. Veränderung heißt ein Unterschied nur, wenn er größer ist, als Messungen schwanken.</translation>
    </message>
    <message>
        <source>None was done in these days.</source>
        <translation>In diesen Tagen wurde keiner gemacht.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>Nur einmal</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was ausgelassen wurde, und warum</translation>
    </message>
    <message>
        <source>Nothing: every movement and every break was on offer.</source>
        <translation>Nichts: Jede Übung und jede Pause wurde angeboten.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>of {0} days with movement</source>
        <translation>von {0} Tagen mit Bewegung</translation>
    </message>
    <message>
        <source>a week on average</source>
        <translation>pro Woche im Mittel</translation>
    </message>
    <message>
        <source>Active minutes a week</source>
        <translation>Aktive Minuten pro Woche</translation>
    </message>
    <message>
        <source>Weeks begin on Monday.</source>
        <translation>Wochen beginnen am Montag.</translation>
    </message>
    <message>
        <source>No breaks in these days.</source>
        <translation>Keine Pausen in diesen Tagen.</translation>
    </message>
    <message>
        <source>Where movement went</source>
        <translation>Wohin die Bewegung ging</translation>
    </message>
    <message>
        <source>Least moved: {0}</source>
        <translation>Am wenigsten bewegt: {0}</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>Where it hurt, at its strongest</source>
        <translation>Wo es wehtat, am stärksten</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>Nichts wurde gemeldet.</translation>
    </message>
    <message>
        <source>Done most</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>{0}, {1} of them hurt</source>
        <translation>{0}, {1} davon taten weh</translation>
    </message>
    <message>
        <source>pain report</source>
        <translation>Schmerzmeldung</translation>
    </message>
    <message>
        <source>pain reports</source>
        <translation>Schmerzmeldungen</translation>
    </message>
    <message>
        <source>{0}, up to {1} of 10</source>
        <translation>{0}, bis zu {1} von 10</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Made on {1} · page {0} of 2</source>
        <translation>Erstellt am {1} · Seite {0} von 2</translation>
    </message>
    <message>
        <source>DeskStretch · no medical record</source>
        <translation>DeskStretch · keine Krankenakte</translation>
    </message>
    <message>
        <source>Movement summary</source>
        <translation>Bewegungsübersicht</translation>
    </message>
    <message>
        <source>{0} to {1}, {2} days</source>
        <translation>{0} bis {1}, {2} Tage</translation>
    </message>
    <message>
        <source>Kept by the person themselves with DeskStretch, a program that shows movement to people at desks. This is no medical record, and nothing in it is a diagnosis.</source>
        <translation>Von der Person selbst mit DeskStretch geführt, einem Programm, das Menschen am Schreibtisch Bewegung zeigt. Das ist keine Krankenakte, und nichts darin ist eine Diagnose.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Chiropraktik</translation>
    </message>
    <message>
        <source>Massage therapist</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Careful with</source>
        <translation>Vorsicht bei</translation>
    </message>
    <message>
        <source>After pain</source>
        <translation>Nach Schmerzen</translation>
    </message>
    <message>
        <source>{0} more before</source>
        <translation>{0} weitere davor</translation>
    </message>
    <message>
        <source>{0} (×{1})</source>
        <translation>{0} (×{1})</translation>
    </message>
    <message>
        <source>Said to hurt</source>
        <translation>Tat nach Angabe weh</translation>
    </message>
    <message>
        <source>On advice</source>
        <translation>Auf Rat</translation>
    </message>
    <message>
        <source>By choice</source>
        <translation>Aus eigener Wahl</translation>
    </message>
    <message>
        <source>All breaks {0} times, {1} in all</source>
        <translation>Alle Pausen {0}-mal, zusammen {1}</translation>
    </message>
    <message>
        <source>All breaks once, {1} in all</source>
        <translation>Alle Pausen einmal, zusammen {1}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{0}: easier movements only, {1} to {2} ({3} of 10)</source>
        <translation>{0}: nur leichtere Übungen, {1} bis {2} ({3} von 10)</translation>
    </message>
    <message>
        <source>{0}: no movement, {1} to {2} ({3} of 10)</source>
        <translation>{0}: keine Übungen, {1} bis {2} ({3} von 10)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>RhythmPage</name>
    <message>
        <source>set below</source>
        <translation>unten eingestellt</translation>
    </message>
    <message>
        <source>Stretch break</source>
        <translation>Bewegungspause</translation>
    </message>
    <message>
        <source>A guided break in the break window</source>
        <translation>Eine angeleitete Pause im Pausenfenster</translation>
    </message>
    <message>
        <source>Quiet cue</source>
        <translation>Stiller Hinweis</translation>
    </message>
    <message>
        <source>Look far, sit tall. A small card, no sound</source>
        <translation>Weit schauen, aufrecht sitzen. Eine kleine Karte, kein Ton</translation>
    </message>
</context>
<context>
    <name>RhythmStep</name>
    <message>
        <source>A short break, at a good moment</source>
        <translation>Eine kurze Pause im guten Moment</translation>
    </message>
    <message>
        <source>DeskStretch counts the minutes you work and asks when your hands rest.</source>
        <translation>DeskStretch zählt deine Arbeitsminuten und fragt, wenn deine Hände ruhen.</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>Was ich mir erhoffe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>Routine back-harmony</name>
    <message>
        <source>Back in harmony</source>
        <translation>Rücken im Einklang</translation>
    </message>
    <message>
        <source>A quarter of an hour for the back: move it, lengthen it, make it strong, let it rest.</source>
        <translation>Eine Viertelstunde für den Rücken: bewegen, dehnen, kräftigen, ruhen lassen.</translation>
    </message>
</context>
<context>
    <name>Routine desk-reset</name>
    <message>
        <source>Desk reset</source>
        <translation>Neustart am Schreibtisch</translation>
    </message>
    <message>
        <source>The whole body once, standing at the desk and back in the chair.</source>
        <translation>Einmal der ganze Körper, im Stehen am Tisch und zurück auf dem Stuhl.</translation>
    </message>
</context>
<context>
    <name>Routine dynamic-swing</name>
    <message>
        <source>Dynamic swing</source>
        <translation>Dynamischer Schwung</translation>
    </message>
    <message>
        <source>Swing hips and legs loose, a hand on the desk.</source>
        <translation>Hüfte und Beine locker schwingen, eine Hand am Tisch.</translation>
    </message>
</context>
<context>
    <name>Routine eye-reset</name>
    <message>
        <source>Eye reset</source>
        <translation>Neustart für die Augen</translation>
    </message>
    <message>
        <source>Turn the head, look far away and rest the eyes in the dark of your palms.</source>
        <translation>Kopf drehen, in die Ferne schauen und die Augen im Dunkel der Hände ausruhen.</translation>
    </message>
</context>
<context>
    <name>Routine hands-and-wrists</name>
    <message>
        <source>Hands and wrists</source>
        <translation>Hände und Handgelenke</translation>
    </message>
    <message>
        <source>For hands that type and click: open, circle, turn and stretch.</source>
        <translation>Für Hände, die tippen und klicken: öffnen, kreisen, drehen, dehnen.</translation>
    </message>
</context>
<context>
    <name>Routine neck-and-shoulders</name>
    <message>
        <source>Neck and shoulders</source>
        <translation>Nacken und Schultern</translation>
    </message>
    <message>
        <source>Two minutes in the chair for what the screen pulls forward.</source>
        <translation>Zwei Minuten auf dem Stuhl für alles, was der Bildschirm nach vorn zieht.</translation>
    </message>
</context>
<context>
    <name>Routine pilates-flow</name>
    <message>
        <source>Pilates flow</source>
        <translation>Pilates-Ablauf</translation>
    </message>
    <message>
        <source>Six minutes on the mat for length and a steady middle, every movement slow and exact.</source>
        <translation>Sechs Minuten auf der Matte für Länge und eine ruhige Mitte, jede Übung langsam und genau.</translation>
    </message>
</context>
<context>
    <name>Routine roll-and-release</name>
    <message>
        <source>Roll and release</source>
        <translation>Rollen und lösen</translation>
    </message>
    <message>
        <source>Slow foam rolling from calves to upper back, then quiet stretches on the mat.</source>
        <translation>Langsam mit der Faszienrolle von den Waden bis zum oberen Rücken, dann ruhige Dehnungen auf der Matte.</translation>
    </message>
</context>
<context>
    <name>Routine seat-only-five</name>
    <message>
        <source>Seat only</source>
        <translation>Nur im Sitzen</translation>
    </message>
    <message>
        <source>Five minutes for the whole body, seated from first to last.</source>
        <translation>Fünf Minuten für den ganzen Körper, von Anfang bis Ende im Sitzen.</translation>
    </message>
</context>
<context>
    <name>Routine seated-spine</name>
    <message>
        <source>Seated spine</source>
        <translation>Wirbelsäule im Sitzen</translation>
    </message>
    <message>
        <source>Round, turn and bend the back in every direction without leaving the chair.</source>
        <translation>Den Rücken runden, drehen und neigen, in jede Richtung, ohne den Stuhl zu verlassen.</translation>
    </message>
</context>
<context>
    <name>Routine stand-and-shake</name>
    <message>
        <source>Stand and shake</source>
        <translation>Stehen und schütteln</translation>
    </message>
    <message>
        <source>One minute on your feet, to wake up from top to toe.</source>
        <translation>Eine Minute auf den Beinen, zum Wachwerden von Kopf bis Fuß.</translation>
    </message>
</context>
<context>
    <name>Routine strength-for-mobility</name>
    <message>
        <source>Strength for mobility</source>
        <translation>Kraft für Mobilität</translation>
    </message>
    <message>
        <source>Hinge, squat, push and lift a backpack, twice round, with warm-up and rest.</source>
        <translation>Beugen, in die Knie, drücken und einen Rucksack heben, zwei Runden, mit Aufwärmen und Ruhe.</translation>
    </message>
</context>
<context>
    <name>Routine strength-snack</name>
    <message>
        <source>Strength snack</source>
        <translation>Kraft-Happen</translation>
    </message>
    <message>
        <source>Five minutes of hinges, squats and push-ups for joints that move well.</source>
        <translation>Fünf Minuten Hüftbeugen, Kniebeugen und Liegestütze für Gelenke, die sich gut bewegen.</translation>
    </message>
</context>
<context>
    <name>Routine wall-and-doorway</name>
    <message>
        <source>Wall and doorway</source>
        <translation>Wand und Türrahmen</translation>
    </message>
    <message>
        <source>Open chest and upper back with a ball, a wall and a door frame.</source>
        <translation>Brust und oberen Rücken öffnen, mit Ball, Wand und Türrahmen.</translation>
    </message>
</context>
<context>
    <name>Routine yoga-flow</name>
    <message>
        <source>Yoga flow</source>
        <translation>Yoga-Ablauf</translation>
    </message>
    <message>
        <source>Five minutes with the breath: from standing tall down to rest on the mat.</source>
        <translation>Fünf Minuten mit dem Atem: vom aufrechten Stand hinab zur Ruhe auf der Matte.</translation>
    </message>
</context>
<context>
    <name>Routine yoga-pilates-flow</name>
    <message>
        <source>Yoga and Pilates flow</source>
        <translation>Ablauf aus Yoga und Pilates</translation>
    </message>
    <message>
        <source>Ten minutes on the mat that pass from one shape into the next.</source>
        <translation>Zehn Minuten auf der Matte, in denen eine Form in die nächste übergeht.</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>{0} starten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} kopieren</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for, if you like</source>
        <translation>Wofür sie ist, wenn du magst</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Copy to change it</source>
        <translation>Zum Ändern kopieren</translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Nothing in it yet.</source>
        <translation>Noch nichts darin.</translation>
    </message>
    <message>
        <source>Add a movement.</source>
        <translation>Füge eine Übung hinzu.</translation>
    </message>
    <message>
        <source>Put in a good order</source>
        <translation>Gut ordnen</translation>
    </message>
    <message>
        <source>It is easier on the body when what warms up comes first and rest comes last.</source>
        <translation>Dem Körper fällt es leichter, wenn das Aufwärmende zuerst und die Ruhe zuletzt kommt.</translation>
    </message>
    <message>
        <source>When it comes by itself</source>
        <translation>Wann sie von selbst kommt</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>1 movement</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n movements</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at {0}</source>
        <translation>Jeden Tag um {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} um {1}</translation>
    </message>
    <message>
        <source>{0} is taken out</source>
        <translation>{0} ist herausgenommen</translation>
    </message>
    <message>
        <source>A routine lasts {0} minutes at most; take something out.</source>
        <translation>Eine Routine dauert höchstens {0} Minuten; nimm etwas heraus.</translation>
    </message>
    <message>
        <source>{0}, mine</source>
        <translation>{0}, meine</translation>
    </message>
    <message>
        <source>{0} is deleted</source>
        <translation>{0} ist gelöscht</translation>
    </message>
    <message>
        <source>{0} is number {1}</source>
        <translation>{0} ist jetzt Nummer {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>{0} nach oben</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>{0} nach unten</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>links, dann rechts</translation>
    </message>
</context>
<context>
    <name>RoutinesArea</name>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add movements</source>
        <translation>Übungen hinzufügen</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>The programme has ended</source>
        <translation>Das Programm ist beendet</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Put your own together, or copy one of ours.</source>
        <translation>Stell dir eine eigene zusammen oder kopiere eine von unseren.</translation>
    </message>
    <message>
        <source>Ours, from short to long</source>
        <translation>Unsere, von kurz bis lang</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>DeskStretch gives general exercise information, not medical advice. If you are pregnant, have osteoporosis, recent surgery or injury, heart, balance or joint problems, or pain you are worried about, ask a health professional first.</source>
        <translation>DeskStretch gibt allgemeine Hinweise zur Bewegung, keinen ärztlichen Rat. Frag zuerst eine Fachperson, wenn du schwanger bist, Osteoporose, eine frische Operation oder Verletzung, Herz-, Gleichgewichts- oder Gelenkprobleme hast oder Schmerzen, die dir Sorgen machen.</translation>
    </message>
    <message>
        <source>Move slowly. Mild stretch is fine; pain is not. Keep breathing. Hold something steady for leg swings; use a chair without wheels.</source>
        <translation>Beweg dich langsam. Leichte Dehnung ist gut, Schmerz nicht. Atme weiter. Halt dich bei Beinschwüngen an etwas Festem; nimm einen Stuhl ohne Rollen.</translation>
    </message>
    <message>
        <source>Stop if you feel sharp or spreading pain, numbness, dizziness, chest tightness or unusual breathlessness.</source>
        <translation>Hör auf bei scharfem oder ausstrahlendem Schmerz, Taubheit, Schwindel, Enge in der Brust oder ungewohnter Atemnot.</translation>
    </message>
    <message>
        <source>Not on the lower spine, neck, a wound, broken bone, swelling, or a leg that may have a clot.</source>
        <translation>Nicht auf dem unteren Rücken, dem Nacken, einer Wunde, einem Knochenbruch, einer Schwellung oder einem Bein, in dem ein Gerinnsel sein kann.</translation>
    </message>
    <message>
        <source>Hinge at the hips, load close, start under 3 kg, stop before form slips.</source>
        <translation>Beug dich aus der Hüfte, Last nah am Körper, beginn unter 3 kg, hör auf, bevor die Form leidet.</translation>
    </message>
    <message>
        <source>Back pain with pain, tingling, weakness or numbness in both legs</source>
        <translation>Rückenschmerz mit Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen</translation>
    </message>
    <message>
        <source>Numbness around the genitals, buttocks or inner thighs</source>
        <translation>Taubheit um Genitalien, Gesäß oder Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>Trouble starting or controlling urine or bowels</source>
        <translation>Mühe, Wasser oder Stuhl zu lassen oder zu halten</translation>
    </message>
    <message>
        <source>New sexual numbness or loss of erection</source>
        <translation>Neue Taubheit oder Störung beim Sex, etwa verlorene Erektion</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Schmerz in der Brust</translation>
    </message>
    <message>
        <source>Pain that began after a serious accident</source>
        <translation>Schmerz, der nach einem schweren Unfall begann</translation>
    </message>
    <message>
        <source>Neck pain with a sudden worst-ever headache, a drooping face, slurred speech, double vision, clumsy hands or unsteady walking</source>
        <translation>Nackenschmerz mit plötzlichem, nie gekanntem Kopfschmerz, hängendem Gesicht, verwaschener Sprache, Doppelbildern, ungeschickten Händen oder unsicherem Gang</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Weight loss you cannot explain</source>
        <translation>Gewichtsverlust, den du nicht erklären kannst</translation>
    </message>
    <message>
        <source>A lump, or a changed shape of the back</source>
        <translation>Ein Knoten oder eine veränderte Form des Rückens</translation>
    </message>
    <message>
        <source>Pain that does not ease with rest, or is worse at night</source>
        <translation>Schmerz, der in Ruhe nicht nachlässt oder nachts schlimmer ist</translation>
    </message>
    <message>
        <source>Pain that is worse on coughing, sneezing or opening the bowels</source>
        <translation>Schmerz, der beim Husten, Niesen oder Stuhlgang schlimmer ist</translation>
    </message>
    <message>
        <source>Pain between the shoulders</source>
        <translation>Schmerz zwischen den Schultern</translation>
    </message>
    <message>
        <source>Sudden marked weakness of an arm or leg</source>
        <translation>Plötzliche deutliche Schwäche in Arm oder Bein</translation>
    </message>
    <message>
        <source>Past cancer, long use of steroids, osteoporosis or weak immunity</source>
        <translation>Früherer Krebs, lange Einnahme von Cortison, Osteoporose oder schwaches Immunsystem</translation>
    </message>
    <message>
        <source>Call 112, 999 or 911.</source>
        <translation>Ruf die 112 an.</translation>
    </message>
    <message>
        <source>If you are pregnant, ask your midwife or doctor.</source>
        <translation>Wenn du schwanger bist, frag deine Hebamme oder in der Arztpraxis.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Diese Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>{0} herausnehmen</translation>
    </message>
    <message>
        <source>Write the time as 9:00 or 14:30.</source>
        <translation>Schreib die Zeit wie 9:00 oder 14:30.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>Seated trunk rotation</source>
        <translation>Rumpfdrehung im Sitzen</translation>
    </message>
    <message>
        <source>Fingertips to floor</source>
        <translation>Fingerspitzen zum Boden</translation>
    </message>
    <message>
        <source>Hands behind the back</source>
        <translation>Hände hinter dem Rücken</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <translation>Kopfdrehung</translation>
    </message>
    <message>
        <source>Sit to stand in 30 s</source>
        <translation>Aufstehen in 30 s</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Auf einem Bein stehen</translation>
    </message>
    <message>
        <source>Sit and reach</source>
        <translation>Sitzen und reichen</translation>
    </message>
    <message>
        <source>Thumb to wall</source>
        <translation>Daumen zur Wand</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>{0} cm</source>
        <translation>{0} cm</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Better by {0} (beyond {1})</source>
        <translation>Besser um {0} (mehr als {1})</translation>
    </message>
    <message>
        <source>Less by {0} (beyond {1})</source>
        <translation>Weniger um {0} (mehr als {1})</translation>
    </message>
    <message>
        <source>No change (within {1})</source>
        <translation>Keine Veränderung (innerhalb {1})</translation>
    </message>
    <message>
        <source>To your left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To your right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Left arm above</source>
        <translation>Linker Arm oben</translation>
    </message>
    <message>
        <source>Right arm above</source>
        <translation>Rechter Arm oben</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>Linker Arm</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>Rechter Arm</translation>
    </message>
    <message>
        <source>Sit tall with a broom across your chest. Keep your knees still.</source>
        <translation>Sitz aufrecht mit einem Besen quer vor der Brust. Halt die Knie still.</translation>
    </message>
    <message>
        <source>Turn as far as is easy, and hold.</source>
        <translation>Dreh dich so weit, wie es leicht geht, und bleib.</translation>
    </message>
    <message>
        <source>Read the angle from tape on the floor or a phone&apos;s compass.</source>
        <translation>Lies den Winkel an Klebeband am Boden oder am Kompass des Telefons ab.</translation>
    </message>
    <message>
        <source>Stand with your feet together and your knees straight.</source>
        <translation>Steh mit geschlossenen Füßen und geraden Knien.</translation>
    </message>
    <message>
        <source>Bend forward and reach for the floor.</source>
        <translation>Beug dich vor und reich zum Boden.</translation>
    </message>
    <message>
        <source>Measure from your fingertips to the floor. Touching it is 0.</source>
        <translation>Miss von den Fingerspitzen zum Boden. Berühren ist 0.</translation>
    </message>
    <message>
        <source>One hand over the shoulder, the other up your back.</source>
        <translation>Eine Hand über die Schulter, die andere den Rücken hinauf.</translation>
    </message>
    <message>
        <source>Hold a tape measure between them and read the gap.</source>
        <translation>Halt ein Maßband dazwischen und lies den Abstand ab.</translation>
    </message>
    <message>
        <source>A gap counts below 0, an overlap above.</source>
        <translation>Ein Abstand zählt unter 0, ein Überlappen darüber.</translation>
    </message>
    <message>
        <source>Sit tall with your shoulders still.</source>
        <translation>Sitz aufrecht mit ruhigen Schultern.</translation>
    </message>
    <message>
        <source>Turn your head as far as is easy.</source>
        <translation>Dreh den Kopf so weit, wie es leicht geht.</translation>
    </message>
    <message>
        <source>Read where your nose points, from marks on the wall.</source>
        <translation>Lies an Marken an der Wand ab, wohin die Nase zeigt.</translation>
    </message>
    <message>
        <source>Put the chair at a wall and cross your arms.</source>
        <translation>Stell den Stuhl an eine Wand und kreuz die Arme.</translation>
    </message>
    <message>
        <source>Stand up and sit down for 30 seconds.</source>
        <translation>Steh 30 Sekunden lang auf und setz dich wieder.</translation>
    </message>
    <message>
        <source>Count each time you stand.</source>
        <translation>Zähl jedes Stehen.</translation>
    </message>
    <message>
        <source>Stand by a desk you can hold on to.</source>
        <translation>Steh an einem Tisch, an dem du dich halten kannst.</translation>
    </message>
    <message>
        <source>Lift the other foot and let go of the desk.</source>
        <translation>Heb den anderen Fuß und lass den Tisch los.</translation>
    </message>
    <message>
        <source>Count the seconds until a foot or hand touches, 45 at most.</source>
        <translation>Zähl die Sekunden, bis Fuß oder Hand etwas berührt, höchstens 45.</translation>
    </message>
    <message>
        <source>Sit at the front of the chair, this leg straight, heel down.</source>
        <translation>Sitz vorn auf dem Stuhl, dieses Bein gestreckt, Ferse am Boden.</translation>
    </message>
    <message>
        <source>Reach for your toes with both hands.</source>
        <translation>Reich mit beiden Händen zu den Zehen.</translation>
    </message>
    <message>
        <source>Past the toes counts above 0, short of them below.</source>
        <translation>Über die Zehen hinaus zählt über 0, davor darunter.</translation>
    </message>
    <message>
        <source>Stand with your back against a wall.</source>
        <translation>Steh mit dem Rücken an einer Wand.</translation>
    </message>
    <message>
        <source>Raise your straight arm, thumb first, towards the wall.</source>
        <translation>Heb den gestreckten Arm, Daumen voran, zur Wand.</translation>
    </message>
    <message>
        <source>Measure from your thumb to the wall. Touching it is 0.</source>
        <translation>Miss vom Daumen zur Wand. Berühren ist 0.</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>einmal gemessen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>Start {0} seconds</source>
        <translation>{0} Sekunden starten</translation>
    </message>
    <message>
        <source>Checks of this round</source>
        <translation>Tests dieser Runde</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>A round of self-checks</source>
        <translation>Eine Runde Selbsttests</translation>
    </message>
    <message>
        <source>Warm up for a minute, at about the same time of day as last time. Practise each check once, then note the better of two tries. Never go on through pain.</source>
        <translation>Wärm dich eine Minute auf, etwa zur gleichen Tageszeit wie beim letzten Mal. Üb jeden Test einmal und schreib dann den besseren von zwei Versuchen auf. Geh nie durch Schmerz hindurch.</translation>
    </message>
    <message>
        <source>You may need a chair at a wall, a tape measure, a broom and a desk to hold on to.</source>
        <translation>Du brauchst vielleicht einen Stuhl an der Wand, ein Maßband, einen Besen und einen Tisch zum Festhalten.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The check before</source>
        <translation>Der Test davor</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Last time: {0}, on {1}.</source>
        <translation>Letztes Mal: {0}, am {1}.</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>{0} eintragen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{path} is the history itself; give another name for the copy.</source>
        <translation>{path} ist der Verlauf selbst; gib der Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no history at {path} yet.</source>
        <translation>Bei {path} gibt es noch keinen Verlauf.</translation>
    </message>
    <message>
        <source>Some of what you did still waits in {path}; start DeskStretch so that it joins the history, then try again.</source>
        <translation>Einiges von dem, was du getan hast, wartet noch in {path}; starte DeskStretch, damit es zum Verlauf kommt, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The copy {path} still holds what you deleted; delete it yourself.</source>
        <translation>Die Kopie {path} enthält noch, was du gelöscht hast; lösch sie selbst.</translation>
    </message>
    <message>
        <source>{path} is damaged; start DeskStretch, which mends it, and try again.</source>
        <translation>{path} ist beschädigt; starte DeskStretch, das repariert sie, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is in use by another program; try again in a moment.</source>
        <translation>{path} wird von einem anderen Programm benutzt; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); give another file.</source>
        <translation>{path} lässt sich nicht lesen ({reason}); nimm eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is no history of DeskStretch.</source>
        <translation>{path} ist kein Verlauf von DeskStretch.</translation>
    </message>
    <message>
        <source>{path} is damaged; give a sound copy of it.</source>
        <translation>{path} ist beschädigt; nimm eine heile Kopie davon.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {place} is wrong ({reason}). Nothing was changed.</source>
        <translation>{path} lässt sich nicht lesen: {place} stimmt nicht ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is neither a history nor an export of DeskStretch.</source>
        <translation>{path} ist weder ein Verlauf noch eine Ausgabe von DeskStretch.</translation>
    </message>
    <message>
        <source>{path} is no export of DeskStretch: it names no version.</source>
        <translation>{path} ist keine Ausgabe von DeskStretch: Sie nennt keine Version.</translation>
    </message>
    <message>
        <source>{path} was exported by a newer DeskStretch; update the program to read it.</source>
        <translation>{path} stammt von einem neueren DeskStretch; aktualisiere das Programm, um sie zu lesen.</translation>
    </message>
    <message>
        <source>{trouble} Until then, what you do is kept in {path}.</source>
        <translation>{trouble} Bis dahin wird, was du tust, in {path} behalten.</translation>
    </message>
    <message>
        <source>The history file was damaged and now lies in {path}; {count} breaks could be carried over.</source>
        <translation>Die Datei des Verlaufs war beschädigt und liegt jetzt in {path}; {count} Pausen ließen sich übernehmen.</translation>
    </message>
    <message>
        <source>The history file was damaged and now lies in {path}; 1 break could be carried over.</source>
        <translation>Die Datei des Verlaufs war beschädigt und liegt jetzt in {path}; 1 Pause ließ sich übernehmen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; free some space and DeskStretch writes what waits.</source>
        <translation>Der Datenträger mit {path} ist voll; mach etwas Platz, dann schreibt DeskStretch, was wartet.</translation>
    </message>
    <message>
        <source>{path} cannot be written; give yourself write permission for it and its folder.</source>
        <translation>{path} lässt sich nicht schreiben; gib dir Schreibrecht dafür und für den Ordner.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} was written by a newer DeskStretch; update the program to use it.</source>
        <translation>{path} wurde von einem neueren DeskStretch geschrieben; aktualisiere das Programm, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>{path} is in use by another program; DeskStretch tries again by itself.</source>
        <translation>{path} wird von einem anderen Programm benutzt; DeskStretch versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written; check the disk.</source>
        <translation>{path} lässt sich weder lesen noch schreiben; prüf den Datenträger.</translation>
    </message>
    <message>
        <source>{path} is a file; move it away to make room.</source>
        <translation>{path} ist eine Datei; räum sie weg, um Platz zu machen.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made; give yourself write permission for {parent}.</source>
        <translation>Der Ordner {path} lässt sich nicht anlegen; gib dir Schreibrecht für {parent}.</translation>
    </message>
    <message>
        <source>The saved state cannot be read and now lies in {path}; work time starts anew.</source>
        <translation>Der gespeicherte Stand lässt sich nicht lesen und liegt jetzt in {path}; die Arbeitszeit zählt von vorn.</translation>
    </message>
    <message>
        <source>The saved state was written by a newer DeskStretch and now lies in {path}; work time starts anew.</source>
        <translation>Der gespeicherte Stand stammt von einem neueren DeskStretch und liegt jetzt in {path}; die Arbeitszeit zählt von vorn.</translation>
    </message>
</context>
<context>
    <name>Serves</name>
    <message>
        <source>mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>flexibility</source>
        <translation>Flexibilität</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>Lockerung</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Ton und Stimme</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>How often a break is offered, counted in minutes of work.</source>
        <translation>Wie oft eine Pause angeboten wird, gezählt in Arbeitsminuten.</translation>
    </message>
    <message>
        <source>Outside these hours nothing is counted or offered.</source>
        <translation>Außerhalb dieser Zeiten wird nichts gezählt oder angeboten.</translation>
    </message>
    <message>
        <source>How a break is offered, and when it waits.</source>
        <translation>Wie eine Pause angeboten wird, und wann sie wartet.</translation>
    </message>
    <message>
        <source>The window that shows what to do.</source>
        <translation>Das Fenster, das zeigt, was zu tun ist.</translation>
    </message>
    <message>
        <source>What is heard in a break, so that nobody has to look.</source>
        <translation>Was in einer Pause zu hören ist, damit niemand hinschauen muss.</translation>
    </message>
    <message>
        <source>Colours, text, motion, and who shows the movements.</source>
        <translation>Farben, Text, Bewegung, und wer die Übungen zeigt.</translation>
    </message>
    <message>
        <source>What is kept of what you did.</source>
        <translation>Was von deinem Tun behalten wird.</translation>
    </message>
    <message>
        <source>How the program lives with your desktop.</source>
        <translation>Wie das Programm auf deinem Computer lebt.</translation>
    </message>
    <message>
        <source>interval, length, reminder, preset</source>
        <translation>Abstand, Intervall, Länge, Erinnerung, Vorgabe</translation>
    </message>
    <message>
        <source>report, PDF, export, import, merge, copy, backup, restore, delete</source>
        <translation>Bericht, PDF, Ausgabe, Export, Import, zusammenführen, Kopie, Sicherung, wiederherstellen, löschen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Every screen</source>
        <translation>Alle Bildschirme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound on just now.</source>
        <translation>Dieser Computer hat gerade nichts, um Ton auszugeben.</translation>
    </message>
    <message>
        <source>No voice was found. Add one in the system&apos;s speech settings; on Linux the package is called speech-dispatcher.</source>
        <translation>Keine Stimme gefunden. Füg in den Spracheinstellungen des Systems eine hinzu; unter Linux heißt das Paket speech-dispatcher.</translation>
    </message>
    <message>
        <source>A typical day with these settings</source>
        <translation>Ein typischer Tag mit diesen Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n quiet cues</source>
        <translation>
            <numerusform>%n stiller Hinweis</numerusform>
            <numerusform>%n stille Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of movement, the longest sitting stretch is {1}.</source>
        <translation>{0} Bewegung, am längsten sitzt du {1} am Stück.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>held until the call ends</source>
        <translation>wartet, bis der Anruf endet</translation>
    </message>
    <message>
        <source>Where an offer appears.</source>
        <translation>Wo ein Angebot erscheint.</translation>
    </message>
    <message>
        <source>Ask, start after a 15 s heads-up, or start without Skip.</source>
        <translation>Fragen, nach 15 s Ankündigung starten, oder starten ohne Auslassen.</translation>
    </message>
    <message>
        <source>Seconds an offer stays.</source>
        <translation>Sekunden, die ein Angebot bleibt.</translation>
    </message>
    <message>
        <source>Minutes of work before an unanswered offer returns; doubles each time.</source>
        <translation>Arbeitsminuten, bis ein Angebot ohne Antwort wiederkommt; jedes Mal das Doppelte.</translation>
    </message>
    <message>
        <source>Offers of one break before it is left alone.</source>
        <translation>Angebote einer Pause, bevor sie in Ruhe gelassen wird.</translation>
    </message>
    <message>
        <source>Times a break can be put off in strict mode.</source>
        <translation>Wie oft sich eine Pause im strengen Modus verschieben lässt.</translation>
    </message>
    <message>
        <source>A shorter break gives way to a longer one due this soon.</source>
        <translation>Eine kürzere Pause weicht einer längeren, die so bald fällig ist.</translation>
    </message>
    <message>
        <source>Seconds to wait after a call, full screen or quiet time.</source>
        <translation>Sekunden Warten nach Anruf, Vollbild oder Ruhezeit.</translation>
    </message>
    <message>
        <source>Wait while the microphone or camera is in use.</source>
        <translation>Warten, solange Mikrofon oder Kamera in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Wait while a window fills the screen.</source>
        <translation>Warten, solange ein Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Wait while notifications are silenced.</source>
        <translation>Warten, solange Benachrichtigungen stumm sind.</translation>
    </message>
    <message>
        <source>Wait for a pause in typing.</source>
        <translation>Auf eine Tipp-Pause warten.</translation>
    </message>
    <message>
        <source>Seconds without input that count as a pause in typing.</source>
        <translation>Sekunden ohne Eingabe, die als Tipp-Pause zählen.</translation>
    </message>
    <message>
        <source>Longest wait for a pause in typing, in seconds.</source>
        <translation>Längstes Warten auf eine Tipp-Pause, in Sekunden.</translation>
    </message>
    <message>
        <source>Seconds without input that count as away.</source>
        <translation>Sekunden ohne Eingabe, die als Wegsein zählen.</translation>
    </message>
    <message>
        <source>Minutes of watching a call, a film or slides before it counts as away.</source>
        <translation>Minuten Zuschauen bei Anruf, Film oder Folien, bis es als Wegsein zählt.</translation>
    </message>
    <message>
        <source>In a corner, a card, the whole screen, or every screen.</source>
        <translation>In einer Ecke, als Karte, im Vollbild oder auf allen Bildschirmen.</translation>
    </message>
    <message>
        <source>Seconds to get ready before each movement.</source>
        <translation>Sekunden zum Bereitmachen vor jeder Übung.</translation>
    </message>
    <message>
        <source>Days a week with movement that fill the ring.</source>
        <translation>Tage pro Woche mit Bewegung, die den Ring füllen.</translation>
    </message>
    <message>
        <source>A word in the glance when a self-check is due again.</source>
        <translation>Ein Wort im Überblick, wenn ein Selbsttest wieder fällig ist.</translation>
    </message>
    <message>
        <source>A chime at the start, at a change of side and at the end.</source>
        <translation>Ein Klang am Anfang, beim Seitenwechsel und am Ende.</translation>
    </message>
    <message>
        <source>A voice that names each movement.</source>
        <translation>Eine Stimme, die jede Übung nennt.</translation>
    </message>
    <message>
        <source>Volume of chimes and voice.</source>
        <translation>Lautstärke von Klang und Stimme.</translation>
    </message>
    <message>
        <source>Language of the windows, or as the system.</source>
        <translation>Sprache der Fenster, oder wie im System.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system.</source>
        <translation>Hell, dunkel oder wie im System.</translation>
    </message>
    <message>
        <source>Full or reduced motion, or as the system.</source>
        <translation>Volle oder reduzierte Bewegung, oder wie im System.</translation>
    </message>
    <message>
        <source>Size of text.</source>
        <translation>Größe des Textes.</translation>
    </message>
    <message>
        <source>Which drawn person shows the movements.</source>
        <translation>Welche gezeichnete Person die Übungen zeigt.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SignsPage</name>
    <message>
        <source>Do you also notice any of these?</source>
        <translation>Bemerkst du auch etwas hiervon?</translation>
    </message>
    <message>
        <source>{0} · {1} of 10, {2}</source>
        <translation>{0} · {1} von 10, {2}</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Time for a break</source>
        <translation>Zeit für eine Pause</translation>
    </message>
    <message>
        <source>Break in progress</source>
        <translation>Pause läuft</translation>
    </message>
    <message>
        <source>Paused until you go on</source>
        <translation>Angehalten, bis du weitermachst</translation>
    </message>
    <message>
        <source>Paused until {0}</source>
        <translation>Angehalten bis {0}</translation>
    </message>
    <message>
        <source>Off until {0}</source>
        <translation>Aus bis {0}</translation>
    </message>
    <message>
        <source>A break waits until your call ends</source>
        <translation>Eine Pause wartet, bis dein Anruf endet</translation>
    </message>
    <message>
        <source>A break waits while a window fills the screen</source>
        <translation>Eine Pause wartet, solange ein Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>A break waits while notifications are silenced</source>
        <translation>Eine Pause wartet, solange Benachrichtigungen stumm sind</translation>
    </message>
    <message>
        <source>A break waits for a pause in your typing</source>
        <translation>Eine Pause wartet, bis du beim Tippen innehältst</translation>
    </message>
    <message>
        <source>A break waits for a good moment</source>
        <translation>Eine Pause wartet auf einen guten Moment</translation>
    </message>
    <message>
        <source>{0} of movement</source>
        <translation>{0} Bewegung</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>No breaks yet</source>
        <translation>Noch keine Pausen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Every {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source>{0} tomorrow</source>
        <translation>morgen {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} um {1}</translation>
    </message>
    <message>
        <source>No breaks are planned</source>
        <translation>Keine Pausen geplant</translation>
    </message>
    <message>
        <source>Next break at {0}, in {1}</source>
        <translation>Nächste Pause um {0}, in {1}</translation>
    </message>
</context>
<context>
    <name>SmallWeekRing</name>
    <message>
        <source>{0} of {1} days this week</source>
        <translation>{0} von {1} Tagen diese Woche</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Hear the chimes</source>
        <translation>Klang hören</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Stimme hören</translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>I have had advice</source>
        <translation>Ich habe Rat bekommen</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>Besuch notieren</translation>
    </message>
    <message>
        <source>Report to take along</source>
        <translation>Bericht zum Mitnehmen</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Take {0} out</source>
        <translation>{0} herausnehmen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Seconds of {0}</source>
        <translation>Sekunden von {0}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Several breaks did not fit lately. Ask less often?</source>
        <translation>Zuletzt passten mehrere Pausen nicht. Seltener fragen?</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Bei {0} bleiben</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Start when I log in.</source>
        <translation>Starten, wenn ich mich anmelde.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What the program can see of the system, by which way, and what it reads now.</source>
        <translation>Was das Programm vom System sehen kann, auf welchem Weg, und was es jetzt liest.</translation>
    </message>
    <message>
        <source>Tried: {reason}</source>
        <translation>Versucht: {reason}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing yet today.</source>
        <translation>Heute noch nichts.</translation>
    </message>
    <message>
        <source>Your first break will stand here.</source>
        <translation>Hier steht dann deine erste Pause.</translation>
    </message>
    <message>
        <source>Start one now</source>
        <translation>Jetzt eine starten</translation>
    </message>
    <message>
        <source>No breaks on this day.</source>
        <translation>Keine Pausen an diesem Tag.</translation>
    </message>
    <message>
        <source>Break at {0} deleted</source>
        <translation>Pause um {0} gelöscht</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today: {0}</source>
        <translation>Heute: {0}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>DeskStretch: {0}</source>
        <translation>DeskStretch: {0}</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation>Diese Pause auslassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Today: {0}</source>
        <translation>Heute: {0}</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Warum…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Rat und Hilfe</translation>
    </message>
    <message>
        <source>About DeskStretch</source>
        <translation>Über DeskStretch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try it for half a minute</source>
        <translation>Probier eine halbe Minute</translation>
    </message>
    <message>
        <source>So that you know what a break is like. Esc ends it whenever you like.</source>
        <translation>Damit du weißt, wie eine Pause ist. Mit Esc hört sie auf, wann du willst.</translation>
    </message>
    <message>
        <source>Before you move</source>
        <translation>Bevor du dich bewegst</translation>
    </message>
    <message>
        <source>Try thirty seconds</source>
        <translation>Dreißig Sekunden probieren</translation>
    </message>
    <message>
        <source>DeskStretch now waits in the tray. A click on its icon shows the next break.</source>
        <translation>DeskStretch wartet jetzt in der Leiste. Ein Klick auf das Symbol zeigt die nächste Pause.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>What were you told to do?</source>
        <translation>Was sollst du tun?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Movements to leave out</source>
        <translation>Übungen zum Auslassen</translation>
    </message>
    <message>
        <source>Worth asking there</source>
        <translation>Dort zu fragen</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Note a visit</source>
        <translation>Besuch notieren</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>What was said at a visit can stand here, and go along as a report.</source>
        <translation>Was bei einem Besuch gesagt wurde, kann hier stehen und als Bericht mitgehen.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as &quot;en&quot; or &quot;de&quot;: it chooses the voice.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Stay on the tightest spot. Breathe out.</source>
        <translation>Bleib auf der verspanntesten Stelle. Atme aus.</translation>
    </message>
    <message>
        <source>Ten more seconds</source>
        <translation>Noch zehn Sekunden</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Get ready. Torso twist, left side. One, two, three.</source>
        <translation>Mach dich bereit. Rumpfdrehung, linke Seite. Eins, zwei, drei.</translation>
    </message>
</context>
<context>
    <name>WeekDial</name>
    <message>
        <source>{0} of {1} days this week</source>
        <translation>{0} von {1} Tagen diese Woche</translation>
    </message>
    <message>
        <source>of {0} days</source>
        <translation>von {0} Tagen</translation>
    </message>
</context>
<context>
    <name>WeekNavigator</name>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome to DeskStretch</source>
        <translation>Willkommen bei DeskStretch</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The rest keeps its usual settings</source>
        <translation>Der Rest behält die üblichen Einstellungen</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Thirty seconds</source>
        <translation>Dreißig Sekunden</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Eine Minute</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Zwei Minuten</translation>
    </message>
    <message>
        <source>Three minutes</source>
        <translation>Drei Minuten</translation>
    </message>
    <message>
        <source>Four minutes</source>
        <translation>Vier Minuten</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Fünf Minuten</translation>
    </message>
    <message>
        <source>Six minutes</source>
        <translation>Sechs Minuten</translation>
    </message>
    <message>
        <source>Seven minutes</source>
        <translation>Sieben Minuten</translation>
    </message>
    <message>
        <source>Eight minutes</source>
        <translation>Acht Minuten</translation>
    </message>
    <message>
        <source>Nine minutes</source>
        <translation>Neun Minuten</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Zehn Minuten</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 break</source>
        <translation>1 Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation>
            <numerusform>%n Pause</numerusform>
            <numerusform>%n Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Side to side</source>
        <translation>Von Seite zu Seite</translation>
    </message>
    <message>
        <source>To your left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To your right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>&quot;small&quot; where names of movements begin with a small letter inside a sentence, else &quot;as they are&quot;</extracomment>
        <translation>as they are</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
</context>
<context>
    <name>WorkTimes</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>In my work hours</source>
        <translation>In meiner Arbeitszeit</translation>
    </message>
    <message>
        <source>When breaks are offered</source>
        <translation>Wann Pausen angeboten werden</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>From and to, such as 9:00-12:30, 13:00-17:30</source>
        <translation>Von und bis, etwa 9:00-12:30, 13:00-17:30</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Work hours: weekdays</source>
        <translation>Arbeitszeit: Wochentage</translation>
    </message>
    <message>
        <source>Work hours: always</source>
        <translation>Arbeitszeit: immer</translation>
    </message>
    <message>
        <source>Workdays: {0}</source>
        <translation>Arbeitstage: {0}</translation>
    </message>
    <message>
        <source>Work hours: {0}</source>
        <translation>Arbeitszeit: {0}</translation>
    </message>
</context>
</TS>

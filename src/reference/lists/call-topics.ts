// What a caller may be speaking of, with the words callers use and the words conditions use, in both languages. Long because it is a word list.

import { listOf } from '../lists.ts';
import type { ListRow } from '../lists.ts';

/**
 * `said` are words of a caller, `clause` words of a condition. A star at the end takes any ending; without one the word
 * stands alone. More than one word together is a phrase. Welsh words are written unmutated: mutation is undone when read.
 */
function topic(
  key: string,
  en: string,
  cy: string,
  words: { readonly said: string; readonly clause: string },
): ListRow {
  const list = (text: string) => text.split(',').map((word) => word.trim().replaceAll(/\s+/gu, ' '));
  return { key, en, cy, body: { said: list(words.said), clause: list(words.clause) } };
}

export const callTopics = listOf(
  'call-topic',
  'Own list, from the conditions of the review of July 2023 and of the guidance on SPOs and bail; the control room adds to it',
  'local',
  'as-written',
  [
    topic('contact', 'Contact', 'Cysylltu', {
      said: `contact*, messag*, text*, call, called, calls, calling, phon*, rang, ring, rings, ringing, voicemail*, email*,
        e-mail*, letter*, wrote, writ*, spoke, speak*, talk*, dm, dms, shout*,
        cysyllt*, neges*, tecst*, ffon*, galw*, ebost*, e-bost*, llythyr*, ysgrifenn*, siarad*, gweidd*`,
      clause: `contact*, communicat*, approach*, molest*, harass*, pester*,
        cysyllt*, cyfathreb*, nesau, mynd at, molest*, aflonydd*, poeni`,
    }),
    topic('address', 'At an address', 'Mewn cyfeiriad', {
      said: `home, house, flat, door*, doorstep, address*, knock*, garden, drive, driveway, gate, window*, work, workplace,
        job, came to, come to, turned up, going to,
        cartref*, ty, fflat*, drws, cyfeiriad*, curo, cnoc*, gardd, giat, ffenestr*, gwaith, gweithle*, dod i, daeth i`,
      clause: `address*, home, house, premises, property, dwelling*, residence, enter*, attend*, go to, go into, visit*, street,
        road, lane, work, workplace, place of work,
        cyfeiriad*, cartref*, ty, safle*, eiddo, annedd*, mynd i, mynd at, mynychu, ymweld*, stryd, heol, ffordd, lon, gweithle*`,
    }),
    topic('near', 'Near, or in a forbidden area', 'Gerllaw, neu mewn ardal waharddedig', {
      said: `near, nearby, close, outside, area, town, village, street, road, metres, yards, corner, park*, shop*, pub, around,
        gerllaw, agos, tu allan, y tu allan, ardal*, tref*, pentref*, stryd, heol, metr*, cornel, parc*, siop*, tafarn`,
      clause: `within, metres, miles, area, town, village, zone*, boundar*, near, vicinity, enter*, street, road, exclu*, map, plan,
        o fewn, metr*, milltir*, ardal*, tref*, pentref*, parth*, ffin*, gerllaw, ger, stryd, heol, ffordd, gwahard*, map, cynllun`,
    }),
    topic('online', 'Online', 'Ar-lein', {
      said: `online, on line, facebook, instagram, insta, snap, snapchat, whatsapp, tiktok, messenger, twitter, discord, youtube,
        linkedin, account*, profile*, post, posted, posting, posts, tagg*, internet, web*, social, friend request, followed me, email*,
        photo*, picture*, video*, hack*,
        ar-lein, ar lein, cyfrif*, proffil*, postio, rhyngrwyd, gwe, gwefan*, cymdeithasol, cyfryngau, llun*, fideo*, haci*`,
      clause: `contact*, communicat*, online, internet, social media, electronic*, device*, account*, publish*, post, posting, upload*,
        website*, image*, photograph*, digital*, phone*, computer*, any means,
        cysyllt*, cyfathreb*, ar-lein, ar lein, rhyngrwyd, cyfryngau cymdeithasol, electronig*, dyfais, dyfeisiau, cyfrif*, cyhoeddi,
        postio, gwefan*, delwedd*, llun*, digidol*, ffon*, cyfrifiadur*, unrhyw fodd`,
    }),
    topic('following', 'Following, watching or waiting', 'Dilyn, gwylio neu aros', {
      said: `follow*, watch*, stalk*, behind, wait*, loiter*, hang*, staring, stare*, spy*, drove past, driving past, car, van, camera*,
        dilyn*, gwyli*, stelc*, tu ol, aros, disgwyl*, syllu, sbi*, ysbi*, gyrru heibio, car, fan, camera*`,
      clause: `follow*, watch*, spy*, loiter*, surveil*, monitor*, approach*, stalk*, vehicle*,
        dilyn*, gwyli*, ysbi*, loetran, monitro, nesau, stelc*, cerbyd*`,
    }),
    topic(
      'gifts',
      'Gifts, flowers, letters or things left',
      'Anrhegion, blodau, llythyrau neu bethau a adawyd',
      {
        said: `gift*, present, presents, flower*, parcel*, package*, card, cards, chocolate*, money, deliver*, left something, left a,
        left it, posted, sent, letter*, note, notes,
        anrheg*, blod*, parsel*, pecyn*, cerdyn, cardiau, siocled*, arian, gadael, gadawodd, anfon*, llythyr*, nodyn, nodiadau`,
        clause: `contact*, communicat*, gift*, send*, deliver*, parcel*, article*, item*, letter*, leav*, post, any means,
        cysyllt*, cyfathreb*, anrheg*, anfon*, dosbarth*, parsel*, eitem*, llythyr*, gadael, postio, unrhyw fodd`,
      },
    ),
    topic('others', 'Through somebody else', 'Drwy rywun arall', {
      said: `through, friend*, mate, mates, brother*, sister*, mother, mum, father, dad, parent*, family, relative*, cousin*,
        girlfriend, boyfriend, partner, somebody else, someone else, solicitor*, children, kids, neighbour*,
        drwy, trwy, ffrind*, cyfaill, brawd, chwaer, mam, tad, rhieni, teulu, perthynas*, cefnder, cyfnither, cariad, partner,
        rhywun arall, cyfreithiwr*, plant, cymydog*, cymdog*`,
      clause: `indirect*, directly or indirectly, through, third part*, other person*, another, anyone else, agent*, any means, contact*,
        uniongyrchol*, anuniongyrchol*, drwy, trwy, trydydd parti, person arall, rhywun arall, asiant*, unrhyw fodd, cysyllt*`,
    }),
    topic('tracking', 'Trackers, cameras or devices', 'Tracwyr, camerâu neu ddyfeisiau', {
      said: `track*, airtag*, tag, gps, camera*, listening, bug, bugged, app, apps, location, where i am, hack*, password*, phone,
        trac*, tag, camera*, gwrando, ap, apiau, lleoliad*, ble ydw i, haci*, cyfrinair*, ffon`,
      clause: `track*, device*, monitor*, surveil*, electronic*, camera*, record*, location*, phone*, computer*,
        trac*, dyfais, dyfeisiau, monitro, gwyliadwr*, electronig*, camera*, recordi*, lleoliad*, ffon*, cyfrifiadur*`,
    }),
    topic('threats', 'Threats, force or damage', 'Bygythiadau, trais neu ddifrod', {
      said: `threat*, hit, hits, punch*, kick*, push*, grab*, kill*, hurt*, attack*, violen*, abus*, smash*, damag*, broke, break*,
        knife, gun, weapon*, scared, afraid,
        bygwth, bygyth*, taro, dyrnu, cicio, gwthio, gafael*, lladd, brifo, ymosod*, trais, treisgar, cam-drin, malu, difrod*, torri,
        cyllell, gwn, arf*, ofn*`,
      clause: `threat*, violen*, harass*, intimidat*, abus*, molest*, damag*, weapon*, knife, firearm*,
        bygwth, bygyth*, trais, treisgar, aflonydd*, dychryn*, cam-drin, sarhaus, molest*, difrod*, arf*, cyllell, dryll*`,
    }),
    topic('children', 'Children or school', 'Plant neu ysgol', {
      said: `child*, kid, kids, son, daughter, baby, school*, nursery, playground, bus stop, pick up,
        plant, plentyn, mab, merch, babi, ysgol*, meithrinfa, maes chwarae, arhosfan`,
      clause: `child*, school*, nursery, college*, playground*, son, daughter,
        plant, plentyn, ysgol*, meithrinfa, coleg*, mab, merch`,
    }),
    topic('living', 'Where to live, curfew, tag or reporting', 'Ble i fyw, cyrffyw, tag neu adrodd', {
      said: `curfew, tag, tagged, at night, sign on, signing, moved, moving, moved house, new address, living, lives, staying, slept,
        sleeping, passport, abroad, police station, name,
        cyrffyw, tag, gyda’r nos, llofnodi, symud*, cyfeiriad newydd, byw, aros, cysgu, pasbort, tramor, gorsaf heddlu, enw`,
      clause: `curfew, resid*, live, lives, sleep*, report*, notif*, tag, electronic*, passport*, surrender*, station, remain*, name,
        cyrffyw, preswyl*, byw, cysgu, adrodd, hysbys*, tag, electronig*, pasbort*, ildio, gorsaf, aros, enw`,
    }),
    topic('programme', 'Missed appointments or programme', 'Apwyntiadau neu raglen a gollwyd', {
      said: `missed, appointment*, programme*, program, course*, session*, probation, did not turn up, didn't turn up,
        methu, methodd, apwyntiad*, rhaglen*, cwrs, cyrsiau, sesiwn, sesiynau, prawf`,
      clause: `programme*, attend*, engag*, assessment*, treatment, course*, appointment*, supervis*,
        rhaglen*, mynychu, ymgysyllt*, asesiad*, triniaeth, cwrs, apwyntiad*, goruchwyl*`,
    }),
  ],
);

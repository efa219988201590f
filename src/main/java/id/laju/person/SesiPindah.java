package id.laju.person;

import java.util.List;

/** Published in the transaction that gives a session another hour or place. @param order those that wait for it @param penguji accounts of examiners who did not decline */
record SesiPindah(SesiUji sesi, String kunci, String alasan, List<Long> order, List<String> penguji) {
}

package id.laju.audit;

import java.time.Instant;

/** One line of an audit plan. @param lokasi number of a site; null: the only one @param anggotaId null: the whole team, or who stands in for it @param sementara login name of that one; null else */
record BarisRencana(int urutan, Instant mulai, Integer lokasi, String kegiatan, Long anggotaId, String sementara) {
}

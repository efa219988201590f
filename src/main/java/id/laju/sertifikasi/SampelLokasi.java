package id.laju.sertifikasi;

import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many sites of an application an audit visits: the root of their number times what the table {@code bagian-audit} says of the activity. */
@Component
class SampelLokasi {

    private final IsianService isian;
    private final SertifikasiService sertifikasi;
    private final TabelKeputusan tabel;

    SampelLokasi(IsianService isian, SertifikasiService sertifikasi, TabelKeputusan tabel) {
        this.isian = isian;
        this.sertifikasi = sertifikasi;
        this.tabel = tabel;
    }

    /** Sites of a management system in the order of the application; none for other services. */
    List<Map<String, String>> semua(Permohonan p) {
        return LayananSertifikasi.SISTEM_MANAJEMEN.equals(p.layanan()) ? isian.baris(p.id(), JenisIsian.LOKASI) : List.of();
    }

    /** At least one, never more than there are. */
    int perlu(Permohonan p) {
        int banyak = semua(p).size();
        if (banyak < 2) {
            return 1;
        }
        double pengali = tabel.satu("bagian-audit", p.satker(), Map.of("kegiatan", sertifikasi.ambil(p).kegiatan().name())).map(b -> (Number) b.get("lokasi")).map(Number::doubleValue).orElse(1.0);
        return Math.max(1, Math.min(banyak, (int) Math.ceil(pengali * Math.sqrt(banyak))));
    }
}

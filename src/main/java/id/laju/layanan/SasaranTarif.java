package id.laju.layanan;

import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has a price: a test parameter, or an item of another service (pos tarif). */
public record SasaranTarif(boolean parameter, long id) {

    public static SasaranTarif parameter(long id) {
        return new SasaranTarif(true, id);
    }

    public static SasaranTarif pos(long id) {
        return new SasaranTarif(false, id);
    }

    Optional<String> nama(TarifMapper mapper, String satker) {
        return parameter ? mapper.namaParameter(satker, id) : mapper.namaPos(satker, id);
    }

    void kunci(TarifMapper mapper, String satker) {
        Optional<Long> terkunci = parameter ? mapper.kunciParameter(satker, id) : mapper.kunciPos(satker, id);
        terkunci.orElseThrow(() -> TidakDitemukan.untuk("Tarif", id));
    }

    List<Tarif> riwayat(TarifMapper mapper) {
        return parameter ? mapper.riwayatParameter(id) : mapper.riwayatPos(id);
    }

    Tarif versi(TarifBaru baru, String oleh, Instant pada) {
        return new Tarif(null, parameter ? id : null, parameter ? null : id, baru.jumlah(), baru.satuan(), baru.peraturan(),
            baru.kode(), baru.berlakuDari(), null, oleh, pada);
    }
}

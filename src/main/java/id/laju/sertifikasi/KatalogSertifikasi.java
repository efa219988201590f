package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What may be chosen and what has to be handed in, in the balai's own day. */
@Component
class KatalogSertifikasi {

    private final KatalogSertifikasiMapper mapper;
    private final TabelDokumen tabel;
    private final SatkerService satker;
    private final Clock jam;

    KatalogSertifikasi(KatalogSertifikasiMapper mapper, TabelDokumen tabel, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.tabel = tabel;
        this.satker = satker;
        this.jam = jam;
    }

    LocalDate hariIni(String kodeSatker) {
        return LocalDate.now(jam.withZone(satker.ambil(kodeSatker).zonaWaktu()));
    }

    List<PilihanSkema> skema(String layanan) {
        return mapper.skema(layanan);
    }

    /** Its standard; its name where the standard is that of the product. */
    String acuanSkema(String kode) {
        return mapper.acuanSkema(kode).orElse(kode);
    }

    String namaSkema(String kode) {
        return kode == null ? null : mapper.namaSkema(kode).orElse(kode);
    }

    /** Standards of a service for a first certification today. */
    List<ProdukSni> sniDitawarkan(String kodeSatker, String layanan) {
        return mapper.sniBerlaku(kodeSatker, layanan, hariIni(kodeSatker));
    }

    /** Also standards that ended: their certificates are still watched. */
    List<ProdukSni> semuaSni(String kodeSatker, String layanan) {
        return mapper.semuaSni(kodeSatker, layanan);
    }

    /** Empty for null, and for one of another satker. */
    Optional<ProdukSni> sni(String kodeSatker, Long id) {
        return id == null ? Optional.empty() : mapper.sni(kodeSatker, id);
    }

    List<PilihanPabrik> pabrik(long pelangganId) {
        return mapper.pabrik(pelangganId);
    }

    /** @return its id */
    long tambahPabrik(long pelangganId, String nama, String alamat) {
        return mapper.tambahPabrik(pelangganId, nama, alamat);
    }

    /** In the order of the list; empty until scheme and, for a product, standard are known. */
    List<DokumenPerlu> diperlukan(Permohonan p, Sertifikasi s) {
        boolean produk = LayananSertifikasi.PRODUK.equals(p.layanan());
        String skema = LayananSertifikasi.skema(p.layanan(), s.skema());
        Optional<ProdukSni> sni = produk ? sni(p.satker(), s.produkSertifikasiId()) : Optional.empty();
        if (skema == null || produk && sni.isEmpty()) {
            return List.of();
        }
        return tabel.diperlukan(p.satker(), skema, s.kegiatan(), sni.map(ProdukSni::kelompok).orElse(null), sni.map(ProdukSni::kode).orElse(null));
    }
}

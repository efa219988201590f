package id.laju.pemeliharaan;

import id.laju.pelanggan.Pengguna;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.PilihanLayanan;
import id.laju.sertifikasi.PermohonanLanjutan;
import id.laju.sertifikasi.PermohonanLanjutan.Cakupan;
import id.laju.sertifikat.MerekSertifikat;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The draft that waits for the customer when an assessment falls due, filled with what the certificate says. */
@Component
class PenyiapPengajuan {

    private final PemeliharaanMapper mapper;
    private final SertifikatService sertifikat;
    private final PermohonanLanjutan lanjutan;
    private final PilihanLayanan pilihan;
    private final PenggunaService pengguna;

    PenyiapPengajuan(PemeliharaanMapper mapper, SertifikatService sertifikat, PermohonanLanjutan lanjutan, PilihanLayanan pilihan, PenggunaService pengguna) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.lanjutan = lanjutan;
        this.pilihan = pilihan;
        this.pengguna = pengguna;
    }

    /** Does the balai take such requests here? */
    boolean dapat(Pemeliharaan p) {
        return pilihan.dilayani(p.satker(), sertifikat.ambil(p.sertifikatId()).layanan());
    }

    /** What keeps this customer from a request now; empty for nothing. */
    Optional<Kekurangan> halangan(Pemeliharaan p, PenggunaLogin saya) {
        return Optional.ofNullable(pilihan.halangan(saya).get(sertifikat.ambil(p.sertifikatId()).layanan()));
    }

    /** In the name of the holder, and nothing keeps the holder from a request. */
    boolean dapatOlehSistem(Pemeliharaan p) {
        String layanan = sertifikat.ambil(p.sertifikatId()).layanan();
        return dapat(p) && pemohon(p).filter(o -> !pilihan.halangan(o).containsKey(layanan)).isPresent();
    }

    private Optional<PenggunaLogin> pemohon(Pemeliharaan p) {
        return pengguna.milik(p.pelangganId()).stream().filter(Pengguna::aktif).map(Pengguna::username).flatMap(u -> pengguna.cariLogin(u).stream()).filter(u -> u.aktif() && u.peran().contains("pemohon")).findFirst();
    }

    /** Repeatable; what the customer has begun already stays. Nothing when something keeps the holder from it by now: the portal makes the draft later. */
    @Transactional
    void siapkan(long id) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        if (p.permohonanId() == null && dapatOlehSistem(p)) {
            siapkan(id, pemohon(p).orElseThrow());
        }
    }

    /** @throws IsianKeliru when a request for the service cannot be begun now */
    @Transactional
    void siapkan(long id, PenggunaLogin untuk) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        mapper.kaitkan(id, lanjutan.siapkan(untuk, new PermohonanLanjutan.Dasar(s.layanan(), p.kegiatan(), s.nomor(), s.skema(), s.produkSertifikasiId(), s.acuan(), asal(s), s.produk(), merek(s.id()))));
    }

    /** The draft of a period goes on for the certificate in whose place that of the period came: under its number, with the brands that came with it. */
    void alihkan(long permohonanId, Pemeliharaan dulu, Sertifikat s) {
        List<Cakupan> lama = merek(dulu.sertifikatId());
        lanjutan.alihkan(permohonanId, s.nomor(), merek(s.id()).stream().filter(c -> lama.stream().noneMatch(c::sama)).toList(), asal(s));
    }

    private List<Long> asal(Sertifikat s) {
        return Stream.concat(Stream.of(s), sertifikat.sebelum(s.id()).stream()).map(Sertifikat::permohonanId).filter(Objects::nonNull).toList();
    }

    private List<Cakupan> merek(long sertifikatId) {
        return sertifikat.merek(sertifikatId).stream().map(MerekSertifikat::cakupan).toList();
    }
}

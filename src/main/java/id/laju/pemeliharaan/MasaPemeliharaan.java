package id.laju.pemeliharaan;

import id.laju.satker.SatkerService;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the models ask about a period and its certificate: {@code masaPemeliharaan}. */
@Component
public class MasaPemeliharaan {

    private final PemeliharaanService pemeliharaan;
    private final AturanPemeliharaan aturan;
    private final LaporService lapor;
    private final PenyiapPengajuan pengajuan;
    private final SertifikatService sertifikat;
    private final SatkerService satker;

    MasaPemeliharaan(PemeliharaanService pemeliharaan, AturanPemeliharaan aturan, LaporService lapor, PenyiapPengajuan pengajuan, SertifikatService sertifikat, SatkerService satker) {
        this.pemeliharaan = pemeliharaan;
        this.aturan = aturan;
        this.lapor = lapor;
        this.pengajuan = pengajuan;
        this.sertifikat = sertifikat;
        this.satker = satker;
    }

    /** SIINas or BSN wants to know of it: asked once, in the first period; an old certificate was reported on its paper. */
    public boolean perluDilaporkan(long pemeliharaanId) {
        long sertifikatId = pemeliharaan.ambil(pemeliharaanId).sertifikatId();
        return pemeliharaan.semua(sertifikatId).get(0).id() == pemeliharaanId && lapor.perlu(sertifikatId);
    }

    public Date diingatkan(long pemeliharaanId) {
        Pemeliharaan p = pemeliharaan.ambil(pemeliharaanId);
        return awal(p.satker(), p.diingatkan());
    }

    /** The moment after the last day for the customer. */
    public Date batas(long pemeliharaanId) {
        Pemeliharaan p = pemeliharaan.ambil(pemeliharaanId);
        return awal(p.satker(), p.batas().plusDays(1));
    }

    /** A cycle without end; the wait ends it. */
    public String pengingat(long pemeliharaanId) {
        return "R/P" + aturan.untuk(sertifikat(pemeliharaanId)).ingatTiap() + "D";
    }

    /** When the result of an assessment that was applied for is asked for. */
    public Date batasHasil(long pemeliharaanId) {
        Pemeliharaan p = pemeliharaan.ambil(pemeliharaanId);
        return awal(p.satker(), sertifikat.hariIni(p.satker()).plusDays(aturan.untuk(sertifikat(pemeliharaanId)).hasil()));
    }

    /** The moment after the last day of the certificate. */
    public Date kedaluwarsa(long sertifikatId) {
        Sertifikat s = sertifikat.ambil(sertifikatId);
        return awal(s.satker(), s.berakhir().plusDays(1));
    }

    /** The balai takes such requests here, and nothing keeps the holder from one. */
    public boolean dapatDisiapkan(long pemeliharaanId) {
        return pengajuan.dapatOlehSistem(pemeliharaan.ambil(pemeliharaanId));
    }

    public boolean diajukan(long pemeliharaanId) {
        return pemeliharaan.ambil(pemeliharaanId).diajukan() != null;
    }

    public boolean dibekukan(long sertifikatId) {
        return sertifikat.ambil(sertifikatId).keadaan() == KeadaanSertifikat.DIBEKUKAN;
    }

    /** In force, or suspended and may be again. */
    public boolean berlaku(long sertifikatId) {
        Sertifikat s = sertifikat.ambil(sertifikatId);
        return s.keadaan(sertifikat.hariIni(s.satker())).hidup();
    }

    private Sertifikat sertifikat(long pemeliharaanId) {
        return sertifikat.ambil(pemeliharaan.ambil(pemeliharaanId).sertifikatId());
    }

    private Date awal(String kode, LocalDate hari) {
        ZoneId zona = satker.ambil(kode).zonaWaktu();
        return Date.from(hari.atStartOfDay(zona).toInstant());
    }
}

package id.laju.pemeliharaan;

import id.laju.satker.SatkerService;
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

    /** A cycle without end, counted from the first day; the wait ends it, and a wait that begins anew does not begin to count anew. */
    public String pengingat(long pemeliharaanId) {
        Pemeliharaan p = pemeliharaan.ambil(pemeliharaanId);
        return "R/" + p.diingatkan().atStartOfDay(satker.ambil(p.satker()).zonaWaktu()).toInstant() + "/P" + aturan.untuk(sertifikat(pemeliharaanId)).ingatTiap() + "D";
    }

    /** When the result of an assessment is asked for, counted from when it was applied for. */
    public Date batasHasil(long pemeliharaanId) {
        Pemeliharaan p = pemeliharaan.ambil(pemeliharaanId);
        return awal(p.satker(), LocalDate.ofInstant(p.diajukan(), satker.ambil(p.satker()).zonaWaktu()).plusDays(aturan.untuk(sertifikat(pemeliharaanId)).hasil()));
    }

    public boolean diputuskan(long pemeliharaanId) {
        return pemeliharaan.diputuskan(pemeliharaan.ambil(pemeliharaanId));
    }

    public boolean dipertahankan(long pemeliharaanId) {
        return pemeliharaan.dipertahankan(pemeliharaan.ambil(pemeliharaanId));
    }

    public boolean tidakDipertahankan(long pemeliharaanId) {
        return pemeliharaan.tidakDipertahankan(pemeliharaan.ambil(pemeliharaanId));
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

    /** Suspended because nothing was done; not when the register names another reason. */
    public boolean dibekukanKarenanya(long sertifikatId) {
        return pemeliharaan.dibekukanKarenanya(sertifikatId);
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

package id.laju.sertifikat;

import id.laju.dokumen.DokumenService;
import id.laju.sertifikasi.SpkService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the register says about a certificate from some day on: suspended, withdrawn, in force again, expired. */
@Service
public class KeadaanSertifikatService {

    private final SertifikatMapper mapper;
    private final SertifikatService register;
    private final PencatatKeadaan pencatat;
    private final SuratSertifikatService surat;
    private final DokumenService dokumen;
    private final SpkService spk;
    private final ObjectProvider<PenilaianBerikut> penilaian;
    private final ApplicationEventPublisher kabar;

    KeadaanSertifikatService(SertifikatMapper mapper, SertifikatService register, PencatatKeadaan pencatat, SuratSertifikatService surat, DokumenService dokumen, SpkService spk, ObjectProvider<PenilaianBerikut> penilaian,
            ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.register = register;
        this.pencatat = pencatat;
        this.surat = surat;
        this.dokumen = dokumen;
        this.spk = spk;
        this.penilaian = penilaian;
        this.kabar = kabar;
    }

    /**
     * A new state, as a letter or decision says it. The papers of a withdrawn certificate are withdrawn with it, so that their QR codes say so.
     *
     * @param dasar number of that paper; null or empty where the system writes it: suspension, withdrawal, return into force
     * @throws IsianKeliru on keadaan, sejak, alasan, dasar
     */
    @Transactional
    public void nyatakan(String kode, long id, KeadaanSertifikat keadaan, LocalDate sejak, String alasan, String dasar, String oleh) {
        penilaian.getObject().kunci(id);
        Sertifikat s = kunci(kode, id);
        KeadaanSertifikat kini = s.keadaan(register.hariIni(kode));
        PeriksaIsian periksa = periksa(s, kini, keadaan, sejak).wajib("alasan", alasan, "Tulis alasannya.").panjang("alasan", alasan, 500, "Alasan");
        periksa.tolakJika(kosong(dasar) && JenisSuratSertifikat.untuk(kini, keadaan).isEmpty(), "dasar", "Isi nomor surat atau keputusan yang menjadi dasarnya.").panjang("dasar", dasar, 120, "Dasar").selesai();
        String nomor = kosong(dasar) ? surat.nomor(kode, id, JenisSuratSertifikat.untuk(kini, keadaan).orElseThrow(), alasan, oleh) : dasar.strip();
        pindah(s, keadaan, alasan.strip());
        surat.mulai(s, nomor, sejak);
        kabar.publishEvent(new PerubahanData(kode, oleh, "keadaan sertifikat", s.nomor(), s.keadaan(), keadaan));
        pencatat.catat(s, keadaan, sejak, alasan.strip(), nomor, oleh);
    }

    private Sertifikat kunci(String kode, long id) {
        return mapper.kunci(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    private PeriksaIsian periksa(Sertifikat s, KeadaanSertifikat kini, KeadaanSertifikat keadaan, LocalDate sejak) {
        LocalDate sebelum = register.riwayat(s.id()).stream().findFirst().map(RiwayatSertifikat::sejak).orElse(s.terbit());
        return new PeriksaIsian().tolakJika(keadaan == null || !kini.berikut().contains(keadaan), "keadaan", "Pilih keadaan dari daftar; sertifikat ini sekarang " + kini.sebutan() + ".")
            .tolakJika(keadaan == KeadaanSertifikat.BATAL && !s.lama(), "keadaan", "Batal hanya untuk sertifikat lama yang keliru dicatat; yang terbit dari sistem ini dicabut.")
            .wajib("sejak", sejak, "Isi tanggal mulai berlakunya.").tolakJika(sejak != null && sejak.isAfter(register.hariIni(s.satker())), "sejak", "Tanggal ini belum tiba.")
            .tolakJika(sejak != null && sebelum != null && sejak.isBefore(sebelum), "sejak", "Tanggal ini sebelum keadaan yang terakhir.");
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }

    private void pindah(Sertifikat s, KeadaanSertifikat keadaan, String alasan) {
        if (mapper.pindah(s.id(), s.keadaan(), keadaan) != 1) {
            throw new IsianKeliru("Keadaan sertifikat ini sudah berubah. Muat ulang halaman.");
        }
        if (keadaan == KeadaanSertifikat.DICABUT) {
            cabut(s, alasan);
        }
    }

    /** Its agreement is that of the first one, where brands were added since. */
    private void cabut(Sertifikat s, String alasan) {
        Stream.of(s.dokumenId(), s.lampiranId()).filter(Objects::nonNull).forEach(d -> dokumen.batalkan(d, alasan));
        Stream.concat(Stream.of(s), mapper.sebelum(s.id()).stream()).filter(x -> !x.lama()).forEach(x -> spk.sertifikatDicabut(x.permohonanId(), alasan));
    }

    /** Its last day is over: the state says so too, as everybody who looked at the date already knew. Repeatable. */
    @Transactional
    public void kedaluwarsa(String kode, long id) {
        Sertifikat s = kunci(kode, id);
        if (s.keadaan(register.hariIni(kode)) == KeadaanSertifikat.KEDALUWARSA && s.keadaan() != KeadaanSertifikat.KEDALUWARSA && mapper.pindah(id, s.keadaan(), KeadaanSertifikat.KEDALUWARSA) == 1) {
            pencatat.catat(s, KeadaanSertifikat.KEDALUWARSA, s.berakhir().plusDays(1), "Masa berlaku habis", s.nomor(), "sistem");
        }
    }

    /** Its last day was typed wrongly, and it had been written down as over. @param s as it was typed before */
    void berlakuLagi(Sertifikat s, String oleh) {
        boolean berkurang = mapper.semuaMerek(s.id()).stream().anyMatch(BarisMerek::keluar);
        KeadaanSertifikat kembali = berkurang ? KeadaanSertifikat.LINGKUP_DIKURANGI : KeadaanSertifikat.AKTIF;
        mapper.pindah(s.id(), KeadaanSertifikat.KEDALUWARSA, kembali);
        pencatat.catat(s, kembali, register.hariIni(s.satker()), "Masa berlaku dibetulkan", s.nomor(), oleh);
    }
}

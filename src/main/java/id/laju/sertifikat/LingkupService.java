package id.laju.sertifikat;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brands are taken out of the scope of a certificate. The issued paper stays; the register and the page behind its QR code say it. */
@Service
public class LingkupService {

    private final SertifikatMapper mapper;
    private final SertifikatService sertifikat;
    private final PencatatKeadaan pencatat;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    LingkupService(SertifikatMapper mapper, SertifikatService sertifikat, PencatatKeadaan pencatat, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.pencatat = pencatat;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** All that the certificate was issued for, with those that are out by now. */
    public List<BarisMerek> semua(long id) {
        return mapper.semuaMerek(id);
    }

    /** Sites that it covers, as its annex prints them; none for a product. */
    public List<LokasiSertifikat> lokasi(long id) {
        return mapper.lokasi(id);
    }

    /** Is anything of it out of the scope? */
    public boolean berkurang(long id) {
        return semua(id).stream().anyMatch(BarisMerek::keluar);
    }

    /**
     * @param urutan of the brands
     * @param dasar number of the letter or decision
     * @throws IsianKeliru on urutan, sejak, alasan, dasar; also when nothing would remain, or the certificate is not in force
     */
    @Transactional
    public void kurangi(String kode, long id, Collection<Integer> urutan, LocalDate sejak, String alasan, String dasar, String oleh) {
        Sertifikat s = mapper.kunci(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
        List<BarisMerek> tersisa = semua(id).stream().filter(m -> !m.keluar()).toList();
        List<BarisMerek> keluar = tersisa.stream().filter(m -> urutan != null && urutan.contains(m.urutan())).toList();
        periksa(s, sejak).tolakJika(keluar.isEmpty(), "urutan", "Centang merek yang dikeluarkan dari lingkup.")
            .tolakJika(!keluar.isEmpty() && keluar.size() == tersisa.size(), "urutan", "Sedikitnya satu merek harus tersisa; bila semuanya dikeluarkan, cabut sertifikatnya.")
            .wajib("alasan", alasan, "Tulis alasannya.").panjang("alasan", alasan, 300, "Alasan").wajib("dasar", dasar, "Isi nomor surat atau keputusan yang menjadi dasarnya.").panjang("dasar", dasar, 120, "Dasar").selesai();
        keluar.forEach(m -> mapper.kurangi(id, m.urutan(), sejak, alasan.strip(), dasar.strip(), oleh, jam.instant()));
        pindah(s);
        String teks = "Dikeluarkan dari lingkup: " + keluar.stream().map(BarisMerek::merek).collect(Collectors.joining(", ")) + ". " + alasan.strip();
        kabar.publishEvent(new PerubahanData(kode, oleh, "lingkup sertifikat", s.nomor(), tersisa, tersisa.stream().filter(m -> !keluar.contains(m)).toList()));
        pencatat.catat(s, KeadaanSertifikat.LINGKUP_DIKURANGI, sejak, teks, dasar.strip(), oleh);
    }

    private PeriksaIsian periksa(Sertifikat s, LocalDate sejak) {
        LocalDate hari = sertifikat.hariIni(s.satker());
        KeadaanSertifikat kini = s.keadaan(hari);
        return new PeriksaIsian().tolakJika(!kini.aktif(), "urutan", "Lingkup hanya dikurangi pada sertifikat yang berlaku; sertifikat ini sekarang " + kini.sebutan() + ".")
            .wajib("sejak", sejak, "Isi tanggal mulai berlakunya.").tolakJika(sejak != null && (sejak.isAfter(hari) || sejak.isBefore(s.terbit())), "sejak", "Tanggal ini harus antara tanggal terbit dan hari ini.");
    }

    private void pindah(Sertifikat s) {
        if (s.keadaan() != KeadaanSertifikat.LINGKUP_DIKURANGI && mapper.pindah(s.id(), s.keadaan(), KeadaanSertifikat.LINGKUP_DIKURANGI) != 1) {
            throw new IsianKeliru("Keadaan sertifikat ini sudah berubah. Muat ulang halaman.");
        }
    }
}

package id.laju.penomoran;

import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the patterns; a change touches only numbers that are not given yet. */
@Service
@Transactional
public class PolaNomorService {

    private final PenomoranMapper mapper;
    private final SatkerService balai;
    private final Clock jam;
    private final ApplicationEventPublisher penyiar;

    PolaNomorService(PenomoranMapper mapper, SatkerService balai, Clock jam, ApplicationEventPublisher penyiar) {
        this.mapper = mapper;
        this.balai = balai;
        this.jam = jam;
        this.penyiar = penyiar;
    }

    /** All of them, also former and future ones, by kind and date. */
    @Transactional(readOnly = true)
    public List<PolaNomor> daftar(String satker) {
        return mapper.pola(satker);
    }

    /** Every kind of the satker as it stands today, those of pengujian and of the desk also where a pattern is still missing. */
    @Transactional(readOnly = true)
    List<DeretNomor> deret(String satker) {
        LocalDate hariIni = hariIni(satker);
        List<PolaNomor> semua = mapper.pola(satker);
        return Stream.concat(SebutanNomor.selalu(), semua.stream().map(PolaNomor::jenis)).distinct()
            .map(jenis -> deret(satker, jenis, semua, hariIni)).toList();
    }

    private DeretNomor deret(String satker, String jenis, List<PolaNomor> semua, LocalDate hariIni) {
        PolaNomor berlaku = mapper.berlaku(satker, jenis, hariIni).orElse(null);
        List<PolaNomor> nanti = semua.stream().filter(p -> p.jenis().equals(jenis) && p.berlakuDari().isAfter(hariIni)).toList();
        String terakhir = mapper.register(satker, jenis, null, 1, 0).stream().findFirst().map(NomorTerdaftar::nomor).orElse(null);
        return new DeretNomor(jenis, SebutanNomor.untuk(jenis), berlaku, nanti, berlaku == null ? null : berikut(berlaku, hariIni), terakhir, hariIni);
    }

    private String berikut(PolaNomor p, LocalDate hariIni) {
        int urut = Math.max(mapper.terakhir(p.satker(), p.jenis(), p.deret(hariIni)) + 1, p.nomorPertama(hariIni));
        return BentukNomor.urai(p.pola()).tulis(urut, hariIni);
    }

    /** What the first number would look like today, for the form; IsianKeliru as in {@link #simpan}. */
    @Transactional(readOnly = true)
    public String contoh(String satker, String pola, int mulaiDari) {
        return BentukNomor.urai(pola).tulis(mulaiDari, hariIni(satker));
    }

    /** Adds a pattern, or replaces the one of the same kind and date; the id is not looked at. {@code oleh} is the account that does it. */
    public void simpan(PolaNomor pola, String oleh) {
        BentukNomor bentuk = periksa(pola);
        PolaNomor baru = PolaNomor.baru(pola.satker(), pola.jenis(), bentuk.pola(), pola.ulang(), pola.mulaiDari(), pola.berlakuDari());
        PolaNomor sebelum = mapper.berlaku(pola.satker(), pola.jenis(), pola.berlakuDari()).orElse(null);
        mapper.simpan(baru);
        penyiar.publishEvent(new PerubahanData(pola.satker(), oleh, "pola nomor", pola.jenis(), sebelum, baru));
    }

    /** The same pattern counts on behind a number that was given outside of the program. */
    void lanjutkan(PolaNomor kini, int terakhir, String oleh) {
        LocalDate hariIni = hariIni(kini.satker());
        int sudah = Math.max(mapper.terakhir(kini.satker(), kini.jenis(), kini.deret(hariIni)), kini.nomorPertama(hariIni) - 1);
        new PeriksaIsian().tolakJika(terakhir <= sudah, "terakhir", "Nomor terakhir sudah " + sudah + "; isi angka yang lebih besar, karena nomor tidak pernah mundur.").selesai();
        simpan(PolaNomor.baru(kini.satker(), kini.jenis(), kini.pola(), kini.ulang(), terakhir + 1, hariIni), oleh);
    }

    private BentukNomor periksa(PolaNomor pola) {
        LocalDate hariIni = hariIni(pola.satker());
        new PeriksaIsian()
            .tolakJika(pola.jenis() == null || !pola.jenis().matches("[A-Z][A-Z_]{1,39}"), "jenis",
                "Isi jenis nomor dengan huruf besar, misalnya LHU atau NOMOR_ANALISA.")
            .wajib("ulang", pola.ulang(), "Pilih kapan nomor mulai lagi: setiap tahun atau tidak pernah.")
            .tolakJika(pola.mulaiDari() < 1 || pola.mulaiDari() > 99_999_999, "mulaiDari", "Nomor awal paling kecil 1 dan paling besar 99999999.")
            .wajib("berlakuDari", pola.berlakuDari(), "Isi tanggal mulai berlaku.")
            .tolakJika(pola.berlakuDari() != null && pola.berlakuDari().isBefore(hariIni), "berlakuDari",
                "Pola baru berlaku mulai hari ini atau sesudahnya; nomor yang sudah keluar tidak berubah.")
            .selesai();
        BentukNomor bentuk = BentukNomor.urai(pola.pola());
        if (pola.ulang() == PolaNomor.Ulang.TAHUNAN && !bentuk.memuat("tahun")) {
            throw IsianKeliru.pada("pola", "Nomor yang mulai lagi setiap tahun harus memuat {tahun}, supaya tidak terulang.");
        }
        return bentuk;
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), balai.ambil(satker).zonaWaktu());
    }
}

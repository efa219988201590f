package id.laju.pengujian;

import id.laju.metode.BukuMetode;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The penyelia's corrections while the work goes on: another analyst or target (LAB-017), the remark and the accreditation (LAB-012). */
@Service
public class AlihkanService {

    private final PenugasanMapper mapper;
    private final PenerimaanMapper sampel;
    private final PenugasanService penugasan;
    private final GantiAnalisService ganti;
    private final PengujianProses proses;
    private final AturanMetode metode;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    AlihkanService(PenugasanMapper mapper, PenerimaanMapper sampel, PenugasanService penugasan, GantiAnalisService ganti, PengujianProses proses, AturanMetode metode,
            ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.sampel = sampel;
        this.penugasan = penugasan;
        this.ganti = ganti;
        this.proses = proses;
        this.metode = metode;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Hands an open package to another analyst, with what is entered already; the task in the inbox goes along. */
    @Transactional
    public void alihkan(String satker, long paketId, String analis, LocalDate target, String alasan, String oleh) {
        Paket paket = mapper.kunciPaket(paketId).filter(p -> p.satker().equals(satker))
            .orElseThrow(() -> new TidakDitemukan("Paket uji ini tidak ada di satker Anda."));
        if (!paket.terbuka()) {
            throw new IsianKeliru("Paket ini tidak sedang diuji, jadi tidak dapat dialihkan.");
        }
        Pelaksana siapa = penugasan.pelaksana(paket.sampelId());
        PeriksaIsian p = new PeriksaIsian()
            .tolakJika(!penugasan.orang(satker, siapa).contains(String.valueOf(analis)), "analis", "Pilih " + siapa.kata() + " dari daftar.")
            .tolakJika(!ganti.berwenang(paket, analis), "analis", siapa.sebutan() + " ini tidak tercatat berwenang untuk metode paket ini; pilih " + siapa.kata() + " lain.")
            .wajib("alasan", alasan, "Tulis alasan penggantian, misalnya sedang dinas luar.").panjang("alasan", alasan, 300, "Alasan");
        penugasan.periksaTarget(p, "target", satker, target);
        p.selesai();
        mapper.alihkan(paketId, analis, target);
        mapper.catatAlih(paketId, paket.analis(), analis, alasan.strip(), oleh, jam.instant());
        proses.alihkan(paketId, analis, penugasan.tenggat(satker, target));
    }

    @Transactional
    public void ubahCatatan(String satker, long sampelId, String catatan) {
        milik(satker, sampelId);
        new PeriksaIsian().panjang("catatan", catatan, 500, "Catatan").selesai();
        sampel.catatanLab(sampelId, HasilIsian.kosong(catatan) ? null : catatan.strip());
    }

    /** There is no way back: accreditation is only ever taken off. @throws IsianKeliru once the report has its number */
    @Transactional
    public void lepasAkreditasi(String satker, long sampelId, long pilihanId) {
        milik(satker, sampelId);
        if (mapper.satuParameter(pilihanId).filter(p -> p.sampelId() == sampelId).isEmpty()) {
            throw new TidakDitemukan("Parameter ini tidak ada di sampel ini.");
        }
        if (mapper.laporanBernomor(sampelId)) {
            throw new IsianKeliru("Laporan sampel ini sudah bernomor, jadi akreditasi parameternya tidak dapat dilepas lagi.");
        }
        mapper.lepasAkreditasi(pilihanId);
    }

    /** While it is being tested here; what was found by the other method before keeps it. */
    @Transactional
    public void ubahMetode(String satker, long sampelId, long pilihanId, String dipakai, String oleh) {
        milik(satker, sampelId);
        ParameterLab p = mapper.satuParameter(pilihanId).filter(x -> x.sampelId() == sampelId).orElseThrow(() -> new TidakDitemukan("Parameter ini tidak ada di sampel ini."));
        Paket paket = mapper.paketSampel(sampelId).stream().filter(x -> x.terbuka() && x.subkontraktor() == null && mapper.pilihanPaket(x.id()).contains(pilihanId)).findFirst()
            .orElseThrow(() -> new IsianKeliru("Parameter ini tidak sedang diuji, jadi metodenya tidak dapat diubah."));
        BukuMetode buku = metode.buku(satker, List.of(p), penugasan.hariIni(satker));
        String baru = HasilIsian.kosong(dipakai) ? null : dipakai.strip();
        new PeriksaIsian().wajib("metode", baru, "Pilih metode.").tolakJika(buku.keliru(p.parameterId(), baru) != null, "metode", buku.keliru(p.parameterId(), baru))
            .tolakJika(!buku.boleh(paket.analis(), p.parameterId(), baru), "metode", "Analis paket ini tidak tercatat berwenang untuk metode itu; alihkan paketnya dulu.").selesai();
        mapper.metode(pilihanId, baru);
        kabar.publishEvent(new PerubahanData(satker, oleh, "metode sampel", sampel.cari(sampelId).orElseThrow().nomorAnalisa() + " " + p.nama(), Map.of("metode", String.valueOf(p.metode())),
            Map.of("metode", baru)));
    }

    private void milik(String satker, long sampelId) {
        sampel.kunci(sampelId).filter(l -> l.satker().equals(satker)).orElseThrow(() -> new TidakDitemukan("Sampel ini tidak ada di satker Anda."));
    }
}

package id.laju.audit;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer completes the documents of the quality system: typed and saved bit by bit, then sent (CRT-042). */
@Service
class JawabKecukupanService {

    private static final int PALING_BANYAK = 40;
    private static final int PANJANG = 4000;
    private static final Aturan DOKUMEN = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Dokumen");

    /** @param butir answer by id of the row @param versi null to overwrite whatever there is */
    record Isian(String jawaban, Map<Long, String> butir, Integer versi) {
    }

    private final KecukupanMapper mapper;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final KecukupanProses proses;
    private final Clock jam;

    JawabKecukupanService(KecukupanMapper mapper, PermohonanService permohonan, BerkasService berkas, KecukupanProses proses, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.proses = proses;
        this.jam = jam;
    }

    List<KecukupanMapper.Lampiran> lampiran(Kecukupan k) {
        return mapper.berkas(k.permohonanId(), k.putaran());
    }

    Berkas berkas(UUID id) {
        return berkas.ambil(id);
    }

    /** Of any round of this request. @throws TidakDitemukan for another file */
    Berkas satuBerkas(long permohonanId, UUID id) {
        return mapper.semua(permohonanId).stream().flatMap(k -> lampiran(k).stream()).filter(l -> l.berkasId().equals(id)).findFirst().map(l -> berkas.ambil(id))
            .orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada pada audit kecukupan ini."));
    }

    byte[] isi(Berkas b) {
        return berkas.isi(b.id());
    }

    /** Also not once the order was given up. */
    boolean menunggu(Kecukupan k) {
        return k.menunggu() && permohonan.ambil(k.permohonanId()).batalAlasan() == null;
    }

    /** The round that is being answered, locked. */
    private Kecukupan terbuka(long permohonanId) {
        return mapper.kunci(permohonanId).filter(this::menunggu).orElseThrow(() -> new IsianKeliru("Audit kecukupan ini tidak menunggu dokumen dari Anda."));
    }

    /** @return version of it from now on */
    @Transactional
    int simpan(long permohonanId, Isian i) {
        Kecukupan k = terbuka(permohonanId);
        PeriksaIsian p = new PeriksaIsian().panjang("jawaban", i.jawaban(), PANJANG, "Penjelasan");
        i.butir().forEach((id, teks) -> p.panjang("butir-" + id, teks, PANJANG, "Penjelasan"));
        p.selesai();
        int versi = i.versi() == null ? k.versi() : i.versi();
        if (mapper.jawab(permohonanId, k.putaran(), BacaIsian.teks(i.jawaban()), versi) == 0) {
            throw new IsianKeliru("Isian ini baru saja diubah orang lain di perusahaan Anda. Salin yang Anda ketik, lalu muat ulang halaman.");
        }
        mapper.butir(permohonanId, k.putaran()).stream().filter(b -> b.kurang() && i.butir().containsKey(b.butirId()))
            .forEach(b -> mapper.jawabButir(permohonanId, k.putaran(), b.butirId(), BacaIsian.teks(i.butir().get(b.butirId()))));
        return versi + 1;
    }

    /** @param butirId null for all of it */
    @Transactional
    void tambahBerkas(long permohonanId, Long butirId, List<Unggahan> baru, String oleh) {
        Kecukupan k = terbuka(permohonanId);
        new PeriksaIsian().tolakJika(baru.isEmpty(), "berkas", "Pilih berkas PDF dokumen yang dilengkapi.")
            .tolakJika(butirId != null && mapper.butir(permohonanId, k.putaran()).stream().noneMatch(b -> b.butirId() == butirId && b.kurang()), "berkas", "Butir ini tidak menunggu dokumen.")
            .tolakJika(lampiran(k).size() + baru.size() > PALING_BANYAK, "berkas", "Paling banyak " + PALING_BANYAK + " berkas; gabungkan atau hapus sebagian.").selesai();
        String satker = permohonan.ambil(permohonanId).satker();
        baru.forEach(b -> mapper.tambahBerkas(permohonanId, k.putaran(), berkas.simpan(satker, b.nama(), b.isi(), oleh, DOKUMEN).id(), butirId));
    }

    @Transactional
    void hapusBerkas(long permohonanId, UUID id) {
        mapper.hapusBerkas(permohonanId, terbuka(permohonanId).putaran(), id);
    }

    /** Sends what was saved. @throws IsianKeliru while something is missing, or while the balai decides about a round that came to its end */
    @Transactional
    void kirim(long permohonanId, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        proses.kunci(p.kasus());
        Kecukupan k = terbuka(permohonanId);
        List<KecukupanMapper.Lampiran> ada = lampiran(k);
        List<ButirKecukupan> kurang = mapper.butir(permohonanId, k.putaran()).stream().filter(ButirKecukupan::kurang).toList();
        PeriksaIsian periksa = new PeriksaIsian();
        kurang.forEach(b -> periksa.tolakJika(b.jawaban() == null && ada.stream().noneMatch(l -> l.butirId() != null && l.butirId() == b.butirId()), "butir-" + b.butirId(),
            "Jelaskan apa yang dilengkapi, atau unggah dokumennya."));
        periksa.tolakJika(kurang.isEmpty() && k.jawaban() == null && ada.isEmpty(), "jawaban", "Jelaskan apa yang dilengkapi, atau unggah dokumennya.").selesai();
        mapper.kirim(permohonanId, k.putaran(), oleh, jam.instant());
        if (!proses.dilengkapi(p.kasus(), permohonanId)) {
            throw new IsianKeliru("Balai sedang memproses audit kecukupan ini. Isian Anda tersimpan; coba kirim lagi nanti.");
        }
    }
}

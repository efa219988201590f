package id.laju.person;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request for people in the customer's hands: its scheme, the letter, data and documents of each participant (PRS-001). */
@Service
class PersonService {

    private final PersonMapper mapper;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final DrafService draf;
    private final BerkasService berkas;
    private final Clock jam;

    PersonService(PersonMapper mapper, SkemaPersonService skema, PesertaService peserta, PermohonanService permohonan, DrafService draf, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.skema = skema;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.draf = draf;
        this.berkas = berkas;
        this.jam = jam;
    }

    PermohonanPerson ambil(long permohonanId) {
        return mapper.cari(permohonanId).orElseGet(() -> new PermohonanPerson(permohonanId, null, null));
    }

    Optional<SkemaPerson> skema(long permohonanId) {
        return Optional.ofNullable(ambil(permohonanId).skemaId()).map(skema::ambil);
    }

    /** Documents that the scheme asks for, of the request and of each participant; none before a scheme is chosen. */
    List<SyaratPerson> syarat(long permohonanId) {
        return skema(permohonanId).map(s -> skema.syarat(s.id())).orElse(List.of());
    }

    Map<Long, DataPerson> data(long permohonanId) {
        return mapper.data(permohonanId).stream().collect(Collectors.toMap(DataPerson::pesertaId, Function.identity()));
    }

    List<DokumenPerson> dokumen(long permohonanId) {
        return mapper.dokumen(permohonanId);
    }

    /** The one file for this, if there is one. @param pesertaId null for the request @param syaratId null for the photo */
    static Optional<DokumenPerson> satu(List<DokumenPerson> semua, Long pesertaId, Long syaratId) {
        return semua.stream().filter(d -> Objects.equals(d.pesertaId(), pesertaId) && Objects.equals(d.syaratId(), syaratId) && ("PESERTA".equals(d.milik()) == (pesertaId != null))).findFirst();
    }

    /** @throws TidakDitemukan for a file of another request */
    Berkas berkas(long permohonanId, UUID id) {
        return mapper.dokumen(permohonanId).stream().filter(d -> d.berkasId().equals(id)).findFirst().map(d -> berkas.ambil(id)).or(() -> mapper.bukti(permohonanId, id).map(berkas::ambil)).orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
    }

    /** Scheme, trainers, and documents of the request; what was chosen before stays where no file is given. @param unggahan by id of the document */
    @Transactional
    void simpan(PenggunaLogin saya, long id, Integer versi, Long skemaId, String pelatih, Map<Long, Unggahan> unggahan) {
        Permohonan p = draf.untukDiubah(saya, id, versi);
        PermohonanPerson lama = ambil(id);
        new PeriksaIsian().tolakJika(skema.ditawarkan(p.satker()).stream().noneMatch(s -> s.id().equals(skemaId)), "skemaId", "Pilih skema kompetensi dari daftar.")
            .panjang("pelatih", pelatih, 500, "Pelatih").selesai();
        mapper.simpan(id, skemaId, BacaIsian.teks(pelatih));
        if (!Objects.equals(lama.skemaId(), skemaId)) {
            mapper.dokumen(id).stream().filter(d -> !d.foto()).forEach(d -> buang(p, d));
        }
        skema.syarat(skemaId).stream().filter(s -> !s.pesertaan() && unggahan.containsKey(s.id())).forEach(s -> ganti(p, saya.pelaku(), null, s, unggahan.get(s.id())));
        draf.catatPerubahan(p, saya, "Skema dan surat", lama, ambil(id));
        permohonan.uraikan(id);
    }

    /** Data, photo and documents of one participant. @param unggahan by id of the document @param foto null keeps the one that is there */
    @Transactional
    void simpanPeserta(PenggunaLogin saya, long id, long pesertaId, Integer versi, IsianData isian, Unggahan foto, Map<Long, Unggahan> unggahan) {
        Permohonan p = draf.untukDiubah(saya, id, versi);
        Peserta x = peserta.ambil(p, pesertaId);
        DataPerson baru = isian.baca(pesertaId, skema.hariIni(p.satker()));
        tolakGanda(id, baru);
        mapper.simpanData(baru);
        if (foto != null) {
            ganti(p, saya.pelaku(), pesertaId, null, foto);
        }
        syarat(id).stream().filter(s -> s.pesertaan() && unggahan.containsKey(s.id())).forEach(s -> ganti(p, saya.pelaku(), pesertaId, s, unggahan.get(s.id())));
        draf.catatPerubahan(p, saya, "Data peserta " + x.urut(), Map.of(), Map.of("nama", x.nama()));
    }

    /** The office corrects what a certificate prints; who may, is asked before. The photo that was there stays among the files of the house. @param foto null keeps the one that is there */
    void perbaiki(Permohonan p, DataPerson baru, Unggahan foto, String pelaku) {
        tolakGanda(p.id(), baru);
        mapper.simpanData(baru);
        if (foto != null) {
            ganti(p, pelaku, baru.pesertaId(), null, foto);
        }
    }

    private void tolakGanda(long id, DataPerson baru) {
        if (data(id).values().stream().anyMatch(d -> d.pesertaId() != baru.pesertaId() && d.nik().equals(baru.nik()))) {
            throw IsianKeliru.pada("nik", "NIK ini sudah dipakai peserta lain dalam permohonan ini.");
        }
    }

    private void ganti(Permohonan p, String pelaku, Long pesertaId, SyaratPerson s, Unggahan u) {
        Aturan aturan = s == null ? Aturan.FOTO : Aturan.DATA_DUKUNG.untuk("dokumen-" + s.id(), s.nama());
        Berkas isi = berkas.simpan(p.satker(), u.nama(), u.isi(), pelaku, aturan);
        satu(mapper.dokumen(p.id()), pesertaId, s == null ? null : s.id()).ifPresent(d -> buang(p, d));
        mapper.tambahDokumen(p.id(), pesertaId == null ? "PERMOHONAN" : "PESERTA", pesertaId, s == null ? null : s.id(), isi.id(), pelaku, jam.instant());
    }

    /** What was sent once stays among the files of the house; a draft leaves nothing behind. */
    private void buang(Permohonan p, DokumenPerson d) {
        mapper.hapusDokumen(d.id());
        if (p.draf()) {
            berkas.hapus(d.berkasId());
        }
    }

    /** Files of participants who were taken off the list. */
    void sapu(Permohonan p) {
        mapper.dokumen(p.id()).stream().filter(d -> "PESERTA".equals(d.milik()) && d.pesertaId() == null).forEach(d -> buang(p, d));
    }
}

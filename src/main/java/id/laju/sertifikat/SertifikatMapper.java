package id.laju.sertifikat;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SertifikatMapper {

    /** What stands in the register of a balai today for a number: that one, or what took its place. */
    String PEMEGANG_NOMOR = """
        (with recursive r as (select id from sertifikat where satker = #{satker} and lower(nomor) = lower(#{nomor}) and keadaan not in ('BATAL', 'DISIAPKAN')
            union select b.id from sertifikat b join r on b.menggantikan_id = r.id where b.keadaan <> 'BATAL')
        select r.id from r where not exists (select from sertifikat b where b.menggantikan_id = r.id and b.keadaan <> 'BATAL'))""";

    Map<String, String> KOLOM = Map.of("order", "nomor_order", "selesai", "selesai", "nomor", "lower(nomor)", "pemegang", "lower(pemegang)", "produk", "lower(produk)", "acuan", "lower(acuan)", "terbit", "terbit", "berakhir", "berakhir",
        "keadaan", "keadaan", "skema", "skema");

    /** The day is that of each balai. Brands are searched as well. */
    String REGISTER = """
        from (select s.id, s.satker, s.nomor, s.pemegang, s.kota, k.kode as kode_skema, k.nama as skema, s.peringkat, s.produk, s.acuan, s.terbit, s.berakhir, s.berkas_id is not null or s.dokumen_id is not null as berberkas,
                s.permohonan_id is null as lama, m.merek, s.dirilis, p.nomor_order, p.dipesan, l.nomor as nomor_laporan, a.nomor as menggantikan, (select max(g.nomor) from sertifikat g where g.menggantikan_id = s.id and g.keadaan <> 'BATAL') as diganti_oleh,
                case when s.keadaan in ('AKTIF', 'LINGKUP_DIKURANGI', 'DIBEKUKAN') and s.berakhir < (#{kini}::timestamptz at time zone b.zona)::date then 'KEDALUWARSA' else s.keadaan end as keadaan
            from sertifikat s join skema_sertifikasi k on k.kode = s.skema and k.layanan = s.layanan join satker b on b.kode = s.satker
            left join lateral (select string_agg(x.merek, ', ' order by x.urutan) as merek from sertifikat_merek x where x.sertifikat_id = s.id
                and not exists (select from merek_dikurangi d where d.sertifikat_id = x.sertifikat_id and d.urutan = x.urutan)) m on true
            left join sertifikat a on a.id = s.menggantikan_id left join permohonan p on p.id = s.permohonan_id left join lateral (select l.nomor from laporan_audit l where l.permohonan_id = s.permohonan_id and l.nomor is not null order by l.versi desc limit 1) l on true) r
        where (#{satker}::text is null or r.satker = #{satker}) and (#{keadaan}::text is null or r.keadaan = #{keadaan})
            and (#{h.cari}::text is null or r.nomor ilike #{h.pola} or r.pemegang ilike #{h.pola} or r.produk ilike #{h.pola} or r.acuan ilike #{h.pola} or r.merek ilike #{h.pola} or r.nomor_order ilike #{h.pola} or r.kota ilike #{h.pola})
        """;

    String UMUM = REGISTER + " and r.dirilis is not null and r.keadaan <> 'BATAL' ";

    String BARIS = "select r.id, r.satker, r.nomor, r.pemegang, r.kota, r.kode_skema, r.skema, r.peringkat, r.produk, r.acuan, r.merek, r.terbit, r.berakhir, r.keadaan, r.berberkas, r.lama, r.nomor_order, r.dipesan, r.nomor_laporan, case when r.lama then null else r.dirilis end as selesai, r.menggantikan, r.diganti_oleh ";

    String HALAMAN = "order by ${urut}, r.id desc limit #{h.ukuran} offset #{h.lewati}";

    @Select(BARIS + REGISTER + HALAMAN)
    List<BarisRegister> register(@Param("satker") String satker, @Param("keadaan") String keadaan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + REGISTER)
    long banyak(@Param("satker") String satker, @Param("keadaan") String keadaan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);

    @Select(BARIS + UMUM + HALAMAN)
    List<BarisRegister> umum(@Param("satker") String satker, @Param("keadaan") String keadaan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + UMUM)
    long banyakUmum(@Param("satker") String satker, @Param("keadaan") String keadaan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);

    @Select("select * from sertifikat where satker = #{satker} and id = #{id}")
    Optional<Sertifikat> cari(String satker, long id);

    @Select("select * from sertifikat where #{dokumen} in (dokumen_id, lampiran_id)")
    Optional<Sertifikat> denganDokumen(UUID dokumen);

    @Select("select * from sertifikat where satker = #{satker} and id = #{id} for update")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Sertifikat> kunci(String satker, long id);

    @Select("select exists (select 1 from sertifikat where satker = #{satker} and lower(nomor) = lower(#{nomor}) and keadaan <> 'BATAL' and id is distinct from #{id})")
    boolean nomorDipakai(String satker, String nomor, Long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into sertifikat (satker, pelanggan_id, layanan, skema, produk_sertifikasi_id, nomor, pemegang, alamat, kota, pimpinan, produk, acuan, peringkat, spk_nomor, terbit, berakhir, keadaan,
            berkas_id, dirilis, dicatat, dicatat_oleh)
        values (#{satker}, #{pelanggan}, #{layanan}, #{i.skema}, #{i.produkSertifikasiId}, #{i.nomor}, #{i.pemegang}, #{i.alamat}, #{i.kota}, #{i.pimpinan}, #{i.produk}, #{i.acuan}, #{i.peringkat},
            #{i.spkNomor}, #{i.terbit}, #{berakhir}, 'AKTIF', #{berkas}, #{kini}, #{kini}, #{oleh}) returning id""")
    long catat(@Param("satker") String satker, @Param("pelanggan") Long pelanggan, @Param("layanan") String layanan, @Param("i") IsianSertifikat i, @Param("berakhir") LocalDate berakhir, @Param("berkas") UUID berkas,
        @Param("kini") Instant kini, @Param("oleh") String oleh);

    @Update("""
        update sertifikat set pelanggan_id = #{pelanggan}, layanan = #{layanan}, skema = #{i.skema}, produk_sertifikasi_id = #{i.produkSertifikasiId}, nomor = #{i.nomor}, pemegang = #{i.pemegang},
            alamat = #{i.alamat}, kota = #{i.kota}, pimpinan = #{i.pimpinan}, produk = #{i.produk}, acuan = #{i.acuan}, peringkat = #{i.peringkat}, spk_nomor = #{i.spkNomor}, terbit = #{i.terbit},
            berakhir = #{berakhir}, berkas_id = #{berkas} where id = #{id} and permohonan_id is null""")
    int ubah(@Param("id") long id, @Param("pelanggan") Long pelanggan, @Param("layanan") String layanan, @Param("i") IsianSertifikat i, @Param("berakhir") LocalDate berakhir, @Param("berkas") UUID berkas);

    @Update("update sertifikat set keadaan = #{keadaan} where id = #{id} and keadaan = #{dari}")
    int pindah(long id, KeadaanSertifikat dari, KeadaanSertifikat keadaan);

    /** The level that the last monitoring found; empty before one was decided, and for another service. */
    @Select("""
        select u.peringkat, (k.pada at time zone b.zona)::date pada from pemeliharaan_sertifikat m join sertifikat s on s.id = m.sertifikat_id join satker b on b.kode = s.satker join keputusan_sertifikasi k on k.permohonan_id = m.permohonan_id join usulan_keputusan u on u.id = k.usulan_id
        where m.sertifikat_id = #{id} and k.pilihan = 'PERTAHANKAN' and u.peringkat is not null order by k.pada desc limit 1""")
    Optional<PeringkatDipantau> dipantau(long id);

    @Select("select exists (select from sertifikat where id in " + PEMEGANG_NOMOR + " and pelanggan_id = #{pelangganId} and layanan = #{layanan} and keadaan in ('AKTIF', 'LINGKUP_DIKURANGI', 'DIBEKUKAN'))")
    boolean tercatat(String satker, long pelangganId, String layanan, String nomor);

    /** The one of this number, or in its place, that is in force or suspended. */
    @Select("select id from sertifikat where id in " + PEMEGANG_NOMOR + " and keadaan in ('AKTIF', 'LINGKUP_DIKURANGI', 'DIBEKUKAN') limit 1")
    Optional<Long> hidup(String satker, String nomor);

    /** Without those that are out of the scope. */
    @Select("select merek, nama_produk, jenis from sertifikat_merek m where sertifikat_id = #{id} and not exists (select from merek_dikurangi d where d.sertifikat_id = m.sertifikat_id and d.urutan = m.urutan) order by urutan")
    List<MerekSertifikat> merek(long id);

    @Select("select m.urutan, m.merek, m.nama_produk, m.jenis, d.sejak dikurangi from sertifikat_merek m left join merek_dikurangi d on d.sertifikat_id = m.sertifikat_id and d.urutan = m.urutan where m.sertifikat_id = #{id} order by m.urutan")
    List<BarisMerek> semuaMerek(long id);

    /** Those that left the scope after a moment. */
    @Select("select m.merek, m.nama_produk, m.jenis from sertifikat_merek m join merek_dikurangi d on d.sertifikat_id = m.sertifikat_id and d.urutan = m.urutan where m.sertifikat_id = #{id} and d.pada > #{sesudah}")
    List<MerekSertifikat> keluar(long id, Instant sesudah);

    @Insert("insert into merek_dikurangi (sertifikat_id, urutan, sejak, alasan, dasar, oleh, pada) values (#{id}, #{urutan}, #{sejak}, #{alasan}, #{dasar}, #{oleh}, #{pada})")
    void kurangi(long id, int urutan, LocalDate sejak, String alasan, String dasar, String oleh, Instant pada);

    @Select("select * from sertifikat where id = #{id}")
    Optional<Sertifikat> ambil(long id);

    /** Those in whose place it came to add brands, nearest first: they have its last day. */
    @Select("""
        with recursive rantai as (select id, menggantikan_id, permohonan_id, 0 as mundur from sertifikat where id = #{id}
            union all select l.id, l.menggantikan_id, l.permohonan_id, r.mundur + 1 from sertifikat l join rantai r on l.id = r.menggantikan_id join sertifikasi c on c.permohonan_id = r.permohonan_id and c.kegiatan = 'SURVEILAN')
        select s.* from rantai r join sertifikat s on s.id = r.id where r.mundur > 0 order by r.mundur""")
    List<Sertifikat> sebelum(long id);

    /** Empty where there is neither. */
    @Select("select a.nomor menggantikan, (select max(g.nomor) from sertifikat g where g.menggantikan_id = s.id and g.keadaan <> 'BATAL') diganti_oleh from sertifikat s left join sertifikat a on a.id = s.menggantikan_id where s.id = #{id}")
    Optional<Penggantian> penggantian(long id);

    @Delete("delete from sertifikat_merek where sertifikat_id = #{id}")
    void hapusMerek(long id);

    @Insert("insert into sertifikat_merek (sertifikat_id, urutan, merek, nama_produk, jenis) values (#{id}, #{urutan}, #{m.merek}, #{m.namaProduk}, #{m.jenis})")
    void tambahMerek(@Param("id") long id, @Param("urutan") int urutan, @Param("m") MerekSertifikat m);

    @Select("select nama, alamat, kegiatan from sertifikat_lokasi where sertifikat_id = #{id} order by urutan")
    List<LokasiSertifikat> lokasi(long id);

    @Insert("insert into sertifikat_lokasi (sertifikat_id, urutan, nama, alamat, kegiatan) values (#{id}, #{urutan}, #{l.nama}, #{l.alamat}, #{l.kegiatan})")
    void tambahLokasi(@Param("id") long id, @Param("urutan") int urutan, @Param("l") LokasiSertifikat l);

    /** Newest first. */
    @Select("select keadaan, sejak, alasan, dasar, oleh, pada from keadaan_sertifikat where sertifikat_id = #{id} order by id desc")
    List<RiwayatSertifikat> riwayat(long id);

    @Insert("insert into keadaan_sertifikat (sertifikat_id, keadaan, sejak, alasan, dasar, oleh, pada) values (#{id}, #{keadaan}, #{sejak}, #{alasan}, #{dasar}, #{oleh}, #{pada})")
    void tambahKeadaan(long id, KeadaanSertifikat keadaan, LocalDate sejak, String alasan, String dasar, String oleh, Instant pada);

    /** False where the number is not known, and where what took its place goes on. The day is that of the balai. */
    @Select("""
        select coalesce(bool_and(s.keadaan in ('DICABUT', 'KEDALUWARSA') or s.keadaan <> 'DIGANTI' and s.berakhir < (#{kini}::timestamptz at time zone b.zona)::date), false)
        from sertifikat s join satker b on b.kode = s.satker where s.id in\s""" + PEMEGANG_NOMOR)
    boolean berakhir(String satker, String nomor, Instant kini);
}

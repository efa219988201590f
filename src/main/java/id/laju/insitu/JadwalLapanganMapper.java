package id.laju.insitu;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface JadwalLapanganMapper {

    /** An officer who has something else to do. */
    record Bentrok(String staf, long permohonanId, Instant mulai, Instant selesai) {
    }

    record Anggota(long jadwalId, String staf) {
    }

    @Insert("""
        insert into kerja_lapangan (permohonan_id, satker, catatan_cs, diteruskan, diteruskan_oleh) values (#{id}, #{satker}, #{catatan}, #{kini}, #{oleh})
        on conflict (permohonan_id) do update set catatan_cs = excluded.catatan_cs, diteruskan = excluded.diteruskan, diteruskan_oleh = excluded.diteruskan_oleh""")
    void teruskan(long id, String satker, String catatan, Instant kini, String oleh);

    @Update("update kerja_lapangan set catatan_koordinator = #{catatan} where permohonan_id = #{id}")
    void catatKoordinator(long id, String catatan);

    @Select("select * from kerja_lapangan where permohonan_id = #{id}")
    Optional<KerjaLapangan> kerja(long id);

    @Select("select * from jadwal_lapangan where permohonan_id = #{permohonanId} order by ke desc limit 1")
    Optional<Jadwal> terakhir(long permohonanId);

    @Select("select * from jadwal_lapangan where permohonan_id = #{permohonanId} order by ke desc limit 1 for update")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Jadwal> kunci(long permohonanId);

    /** Newest first. */
    @Select("select * from jadwal_lapangan where permohonan_id = #{permohonanId} order by ke desc")
    List<Jadwal> semua(long permohonanId);

    @Select("select count(*) from jadwal_lapangan where permohonan_id = #{permohonanId} and ditunda is not null")
    int penundaan(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into jadwal_lapangan (permohonan_id, satker, ke, mulai, selesai, ketua, kendaraan, catatan, disusun, disusun_oleh)
        values (#{id}, #{satker}, (select coalesce(max(ke), 0) + 1 from jadwal_lapangan where permohonan_id = #{id}), #{mulai}, #{selesai}, #{i.ketua}, #{i.kendaraan},
            #{i.catatan}, #{kini}, #{oleh}) returning id""")
    long susun(@Param("id") long permohonanId, String satker, Instant mulai, Instant selesai, @Param("i") IsianJadwal isian, Instant kini, String oleh);

    @Insert("<script>insert into regu_lapangan (jadwal_id, staf) values <foreach item='s' collection='staf' separator=','>(#{id}, #{s})</foreach></script>")
    void regu(@Param("id") long jadwalId, @Param("staf") Collection<String> staf);

    @Insert("<script>insert into alat_lapangan (jadwal_id, alat_id) values <foreach item='a' collection='alat' separator=','>(#{id}, #{a})</foreach></script>")
    void alat(@Param("id") long jadwalId, @Param("alat") Collection<Long> alat);

    @Insert("<script>insert into standar_lapangan (jadwal_id, standar_id) values <foreach item='s' collection='standar' separator=','>(#{id}, #{s})</foreach></script>")
    void standar(@Param("id") long jadwalId, @Param("standar") Collection<Long> standar);

    @Select("select standar_id from standar_lapangan where jadwal_id = #{id}")
    List<Long> standarDibawa(long id);

    @Insert("insert into standar_lapangan (jadwal_id, standar_id) select #{ke}, standar_id from standar_lapangan where jadwal_id = #{dari}")
    void salinStandar(long dari, long ke);

    @Select("select r.staf from regu_lapangan r join jadwal_lapangan j on j.id = r.jadwal_id where r.jadwal_id = #{id} order by r.staf <> j.ketua, r.staf")
    List<String> petugas(long id);

    /** Heads of teams first. */
    @Select("<script>select r.jadwal_id, r.staf from regu_lapangan r join jadwal_lapangan j on j.id = r.jadwal_id where r.jadwal_id in "
        + "<foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by r.staf &lt;&gt; j.ketua, r.staf</script>")
    List<Anggota> semuaPetugas(@Param("ids") Collection<Long> jadwalIds);

    /** Instruments first, then reference standards. */
    @Select("""
        select nama from (select 1 urut, a.kode, a.kode || ' ' || a.nama nama from alat_lapangan l join alat a on a.id = l.alat_id where l.jadwal_id = #{id}
            union all select 2, s.kode, s.kode || ' ' || s.nama || ' (standar acuan)' from standar_lapangan l join standar_acuan s on s.id = l.standar_id where l.jadwal_id = #{id}) x
        order by urut, kode""")
    List<String> alatDibawa(long id);

    @Update("""
        update jadwal_lapangan set keadaan = #{ke}, diperiksa = #{kini}, diperiksa_oleh = #{oleh}, catatan_periksa = #{catatan}
        where id = #{id} and keadaan = #{dari}""")
    int periksa(long id, KeadaanJadwal dari, KeadaanJadwal ke, String catatan, Instant kini, String oleh);

    @Update("update jadwal_lapangan set keadaan = 'DIKABARKAN', jawab_sampai = #{sampai} where id = #{id} and keadaan = 'DISETUJUI'")
    int kabari(long id, Instant sampai);

    @Update("""
        update jadwal_lapangan set keadaan = #{ke}, dijawab = #{kini}, dijawab_oleh = #{oleh}, usul_tanggal = #{usul}, alasan_pelanggan = #{alasan}
        where id = #{id} and keadaan = 'DIKABARKAN'""")
    int jawab(long id, KeadaanJadwal ke, LocalDate usul, String alasan, Instant kini, String oleh);

    @Update("update jadwal_lapangan set surat_nomor = #{nomor}, surat_tanggal = #{tanggal}, surat_id = #{surat}, penanda = #{penanda} where id = #{id} and keadaan = 'DISEPAKATI'")
    int surat(long id, String nomor, LocalDate tanggal, UUID surat, String penanda);

    @Update("update jadwal_lapangan set keadaan = #{ke} where id = #{id} and keadaan = #{dari}")
    int ubah(long id, KeadaanJadwal dari, KeadaanJadwal ke);

    @Update("""
        update jadwal_lapangan set keadaan = 'DITUNDA', tunda_sebab = #{sebab}, tunda_keterangan = #{keterangan}, ditunda = #{kini}, ditunda_oleh = #{oleh}
        where id = #{id} and keadaan in ('DISEPAKATI', 'BERSURAT')""")
    int tunda(long id, SebabTunda sebab, String keterangan, Instant kini, String oleh);

    /** Who is to sign; a letter that was prepared for somebody else is made anew. */
    @Update("update jadwal_lapangan set penanda = #{penanda}, surat_nomor = null, surat_tanggal = null, surat_id = null where id = #{id} and keadaan = 'DISEPAKATI'")
    int tunjuk(long id, String penanda);

    @Update("update jadwal_lapangan set surat_nomor = null, surat_tanggal = null, surat_id = null where id = #{id} and keadaan = 'DISEPAKATI'")
    int tanpaSurat(long id);

    @Update("update jadwal_lapangan set keadaan = 'BATAL', ganti_alasan = #{alasan} where id = #{id} and keadaan in ('DISEPAKATI', 'BERSURAT')")
    int diganti(long id, String alasan);

    /** The same visit as the next plan, agreed already, with another head of the team and without a letter. @return its id */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into jadwal_lapangan (permohonan_id, satker, ke, mulai, selesai, ketua, kendaraan, catatan, keadaan, disusun, disusun_oleh, diperiksa, diperiksa_oleh, jawab_sampai,
            dijawab, dijawab_oleh)
        select permohonan_id, satker, ke + 1, mulai, selesai, #{ketua}, kendaraan, catatan, 'DISEPAKATI', #{kini}, #{oleh}, diperiksa, diperiksa_oleh, jawab_sampai, dijawab, dijawab_oleh
        from jadwal_lapangan where id = #{id} returning id""")
    long salin(long id, String ketua, Instant kini, String oleh);

    @Insert("insert into alat_lapangan (jadwal_id, alat_id) select #{ke}, alat_id from alat_lapangan where jadwal_id = #{dari}")
    void salinAlat(long dari, long ke);

    String TERBARU = "j.ke = (select max(n.ke) from jadwal_lapangan n where n.permohonan_id = j.permohonan_id)";

    /** Orders whose agreed visit this person is to make. */
    @Select("select j.permohonan_id from jadwal_lapangan j join regu_lapangan r on r.jadwal_id = j.id where r.staf = #{orang} and j.keadaan in ('DISEPAKATI', 'BERSURAT') and "
        + TERBARU + " order by j.mulai")
    List<Long> kunjungan(String orang);

    String BELUM_DITANDATANGANI = "j.keadaan = 'DISEPAKATI' and j.surat_id is not null and " + TERBARU;

    /** Whoever a letter of duty waits for. */
    @Select("select distinct j.penanda from jadwal_lapangan j where " + BELUM_DITANDATANGANI)
    List<String> ditunggu();

    /** Orders whose letter of duty waits for this person's signature. */
    @Select("select j.permohonan_id from jadwal_lapangan j where j.penanda = #{orang} and " + BELUM_DITANDATANGANI + " order by j.mulai")
    List<Long> menungguTandaTangan(String orang);

    /** Letters of duty of this order that were issued before. */
    @Select("select count(*) from jadwal_lapangan where permohonan_id = #{permohonanId} and keadaan in ('DITUNDA', 'BATAL') and surat_id is not null")
    int suratTerpakai(long permohonanId);

    /** Other visits of these people in that time, of the newest plan of each order. */
    @Select("""
        <script>select r.staf, j.permohonan_id, j.mulai, j.selesai from jadwal_lapangan j join regu_lapangan r on r.jadwal_id = j.id
        where r.staf in <foreach item='s' collection='staf' open='(' separator=',' close=')'>#{s}</foreach> and j.permohonan_id &lt;&gt; #{kecuali}
            and j.keadaan in ('DISUSUN', 'DISETUJUI', 'DIKABARKAN', 'DISEPAKATI', 'BERSURAT') and j.mulai &lt; #{sampai} and j.selesai &gt; #{dari} order by j.mulai</script>""")
    List<Bentrok> bentrok(@Param("staf") Collection<String> staf, @Param("kecuali") long permohonanId, @Param("dari") Instant dari, @Param("sampai") Instant sampai);

    /** Newest plans whose visit touches that time. @param orang login name for the own ones, null for all */
    @Select("""
        <script>select j.* from jadwal_lapangan j where j.satker = any(#{satker}) and j.keadaan in ('DISUSUN', 'DISETUJUI', 'DIKABARKAN', 'DISEPAKATI', 'BERSURAT', 'DITUNDA', 'SELESAI')
            and j.ke = (select max(n.ke) from jadwal_lapangan n where n.permohonan_id = j.permohonan_id) and j.mulai &lt; #{sampai} and j.selesai &gt;= #{dari}
            <if test='orang != null'>and j.surat_id is not null and exists (select from regu_lapangan r where r.jadwal_id = j.id and r.staf = #{orang})</if>
        order by j.mulai, j.id</script>""")
    List<Jadwal> dalam(@Param("satker") String[] satker, @Param("dari") Instant dari, @Param("sampai") Instant sampai, @Param("orang") String orang);

    /** Orders passed on that have no plan now, oldest first. */
    @Select("""
        select k.permohonan_id from kerja_lapangan k join permohonan p on p.id = k.permohonan_id left join lateral
            (select keadaan from jadwal_lapangan j where j.permohonan_id = k.permohonan_id order by ke desc limit 1) j on true
        where k.satker = any(#{satker}) and p.batal_alasan is null and (j.keadaan is null or j.keadaan in ('DITUNDA', 'DIKEMBALIKAN', 'DITOLAK_PELANGGAN')) order by k.diteruskan""")
    List<Long> tanpaJadwal(String[] satker);

    /** Named in a letter of duty for a visit of the order. */
    @Select("""
        select exists (select from jadwal_lapangan j join regu_lapangan r on r.jadwal_id = j.id
            where j.permohonan_id = #{permohonanId} and r.staf = #{orang} and j.surat_id is not null and j.keadaan <> 'BATAL')""")
    boolean bertugas(long permohonanId, String orang);
}

package id.laju.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SkemaPersonMapper {

    @Select("select * from skema_person where satker = #{satker} order by nama")
    List<SkemaPerson> semua(String satker);

    /** Open on that day: active, with something to test, and with a price. */
    @Select("""
        select s.* from skema_person s where s.satker = #{satker} and s.aktif and exists (select 1 from unit_kompetensi u where u.skema_id = s.id and u.aktif)
            and exists (select 1 from tarif t where t.pos_id = s.pos_id and t.berlaku_dari <= #{hari} and (t.berlaku_sampai is null or t.berlaku_sampai >= #{hari}))
        order by s.nama""")
    List<SkemaPerson> ditawarkan(String satker, LocalDate hari);

    @Select("select * from skema_person where id = #{id}")
    Optional<SkemaPerson> cari(long id);

    @Select(affectData = true, value = """
        insert into skema_person (satker, kode, nama, acuan, uraian, pos_id, masa_bulan, uji_ulang, aktif)
        values (#{s.satker}, #{s.kode}, #{s.nama}, #{s.acuan}, #{s.uraian}, #{s.posId}, #{s.masaBulan}, #{s.ujiUlang}, #{s.aktif}) on conflict do nothing returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Long tambah(@Param("s") SkemaPerson s);

    @Update("""
        update skema_person set nama = #{s.nama}, acuan = #{s.acuan}, uraian = #{s.uraian}, pos_id = #{s.posId}, masa_bulan = #{s.masaBulan}, uji_ulang = #{s.ujiUlang}, aktif = #{s.aktif}
        where id = #{s.id}""")
    void ubah(@Param("s") SkemaPerson s);

    @Select("select * from unit_kompetensi where skema_id = #{skemaId} and aktif order by urut")
    List<UnitKompetensi> unit(long skemaId);

    /** Keeps today's units of the scheme for this order. */
    @Insert("""
        insert into unit_order (permohonan_id, unit_id, urut, kode, judul, cara, nilai_minimal)
        select #{permohonanId}, id, urut, kode, judul, cara, nilai_minimal from unit_kompetensi where skema_id = #{skemaId} and aktif on conflict do nothing""")
    void bekukan(long permohonanId, long skemaId);

    /** The units that were kept for this order; none before its people were first placed. */
    @Select("""
        select k.id, k.skema_id, o.urut, o.kode, o.judul, o.cara, o.nilai_minimal, k.aktif from unit_order o join unit_kompetensi k on k.id = o.unit_id
        where o.permohonan_id = #{permohonanId} order by o.urut""")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<UnitKompetensi> dibekukan(long permohonanId);

    /** Units by which people of this order were tested, as they were then. */
    @Select("""
        select distinct k.id, k.skema_id, coalesce(o.urut, k.urut) urut, coalesce(o.kode, k.kode) kode, coalesce(o.judul, k.judul) judul, coalesce(o.cara, k.cara) cara,
            coalesce(o.nilai_minimal, k.nilai_minimal) nilai_minimal, k.aktif
        from unit_kompetensi k join nilai_unit n on n.unit_id = k.id join uji_peserta u on u.id = n.uji_id join peserta p on p.id = u.peserta_id
            left join unit_order o on o.unit_id = k.id and o.permohonan_id = p.permohonan_id
        where p.permohonan_id = #{permohonanId} order by 3""")
    List<UnitKompetensi> pernah(long permohonanId);

    @Update("update unit_kompetensi set aktif = false where skema_id = #{skemaId}")
    void lepasUnit(long skemaId);

    @Insert("""
        insert into unit_kompetensi (skema_id, urut, kode, judul, cara, nilai_minimal) values (#{skemaId}, #{u.urut}, #{u.kode}, #{u.judul}, #{u.cara}, #{u.nilaiMinimal})
        on conflict (skema_id, kode) do update set urut = excluded.urut, judul = excluded.judul, cara = excluded.cara, nilai_minimal = excluded.nilai_minimal, aktif = true""")
    void unitBerlaku(@Param("skemaId") long skemaId, @Param("u") UnitKompetensi u);

    @Select("select * from syarat_person where skema_id = #{skemaId} and aktif order by urut")
    List<SyaratPerson> syarat(long skemaId);

    @Update("update syarat_person set aktif = false where skema_id = #{skemaId}")
    void lepasSyarat(long skemaId);

    @Insert("""
        insert into syarat_person (skema_id, urut, nama, tiap, wajib) values (#{skemaId}, #{s.urut}, #{s.nama}, #{s.tiap}, #{s.wajib})
        on conflict (skema_id, nama) do update set urut = excluded.urut, tiap = excluded.tiap, wajib = excluded.wajib, aktif = true""")
    void syaratBerlaku(@Param("skemaId") long skemaId, @Param("s") SyaratPerson s);
}

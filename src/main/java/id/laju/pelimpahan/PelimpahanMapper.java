package id.laju.pelimpahan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PelimpahanMapper {

    /** Counts now: by the satker's day, and only while both still work in the same satker and nowhere more than the absent colleague. */
    String BERLAKU = """
            p.diakhiri is null and (#{kini}::timestamptz at time zone s.zona)::date between p.mulai and p.sampai
            and exists (select 1 from staf_satker t where t.staf = p.pengganti and t.satker = p.satker)
            and not exists (select 1 from staf_satker t where t.staf = p.pengganti
                            and t.satker not in (select a.satker from staf_satker a where a.staf = p.berhalangan))
            """;
    String DARI = "select p.* from pelimpahan p join satker s on s.kode = p.satker where ";

    @Select(DARI + BERLAKU + "and p.pengganti = #{orang} order by p.mulai, p.id")
    List<Pelimpahan> digantikan(String orang, Instant kini);

    @Select(DARI + BERLAKU + "and p.berhalangan = #{orang} order by p.mulai, p.id")
    List<Pelimpahan> menggantikan(String orang, Instant kini);

    @Select(DARI + BERLAKU + "and p.satker = #{satker} order by p.mulai, p.id")
    List<Pelimpahan> berlaku(String satker, Instant kini);

    /** Roles that a person has only through others now; never those that look after accounts, and only while the absent one holds them. */
    @Select("select peran_limpahan(#{orang}, #{kini}::timestamptz)")
    List<String> peran(String orang, Instant kini);

    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
            insert into pelimpahan (satker, berhalangan, pengganti, peran, mulai, sampai, alasan, dibuat_oleh, dibuat)
            values (#{satker}, #{berhalangan}, #{pengganti}, #{peran}, #{mulai}, #{sampai}, #{alasan}, #{dibuatOleh}, #{dibuat}) returning id""")
    long simpan(Pelimpahan p);

    @Select("select exists (select 1 from pelimpahan where #{orang} in (berhalangan, pengganti, dibuat_oleh, diakhiri_oleh))")
    boolean menyebut(String orang);

    @Select("select * from pelimpahan where id = #{id}")
    Optional<Pelimpahan> cari(long id);

    @Select("select * from pelimpahan where id = #{id} for update")
    Optional<Pelimpahan> kunci(long id);

    /** One after the other for the same people, so that two who agree at once see each other. */
    @Select("select id from staf where id in (#{a}, #{b}) order by id for update")
    List<String> kunciOrang(String a, String b);

    /** Periods that touch these days and concern one of the two, in whichever part. */
    @Select("""
            select * from pelimpahan where diakhiri is null and mulai <= #{sampai} and sampai >= #{mulai}
            and (berhalangan in (#{a}, #{b}) or pengganti in (#{a}, #{b})) order by mulai, id""")
    List<Pelimpahan> bersinggungan(String a, String b, LocalDate mulai, LocalDate sampai);

    @Update("update pelimpahan set diakhiri = #{saat}, diakhiri_oleh = #{oleh} where id = #{id} and diakhiri is null")
    int akhiri(long id, String oleh, Instant saat);

    /** Periods whose inbox has to be opened or closed; another node gets none of them. */
    @Select("""
            select p.* from pelimpahan p join satker s on s.kode = p.satker
            where p.ditutup is null and p.dibuka is null and p.diakhiri is null and (#{kini}::timestamptz at time zone s.zona)::date between p.mulai and p.sampai
            order by p.id limit 50 for update of p skip locked""")
    List<Pelimpahan> harusDibuka(Instant kini);

    @Select("""
            select p.* from pelimpahan p join satker s on s.kode = p.satker
            where p.ditutup is null and (p.diakhiri is not null or (#{kini}::timestamptz at time zone s.zona)::date > p.sampai)
            order by p.id limit 50 for update of p skip locked""")
    List<Pelimpahan> harusDitutup(Instant kini);

    @Update("update pelimpahan set dibuka = #{saat} where id = #{id}")
    void dibuka(long id, Instant saat);

    @Update("update pelimpahan set ditutup = #{saat} where id = #{id}")
    void ditutup(long id, Instant saat);
}

package id.laju.lhu;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FormatMapper {

    @Select("""
            select judul, judul_en, mendatar, pernyataan, pernyataan_en from lhu_format
            where satker = #{satker} and berlaku_dari <= #{hari} order by berlaku_dari desc limit 1""")
    Optional<IsianFormat> pada(String satker, LocalDate hari);

    @Select("select berlaku_dari from lhu_format where satker = #{satker} order by berlaku_dari desc")
    List<LocalDate> riwayat(String satker);

    @Insert("""
            insert into lhu_format values (#{satker}, #{dari}, #{i.judul}, #{i.judulEn}, #{i.mendatar}, #{i.pernyataan}, #{i.pernyataanEn})
            on conflict (satker, berlaku_dari) do update set judul = excluded.judul, judul_en = excluded.judul_en, mendatar = excluded.mendatar,
                pernyataan = excluded.pernyataan, pernyataan_en = excluded.pernyataan_en""")
    void simpan(String satker, LocalDate dari, IsianFormat i);
}

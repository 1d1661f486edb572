from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('treatments', '0002_imported_document'),
    ]

    operations = [
        migrations.AddField(
            model_name='importeddocument',
            name='written',
            field=models.JSONField(blank=True, default=dict, verbose_name='parts of the page that the last import wrote'),
        ),
    ]
